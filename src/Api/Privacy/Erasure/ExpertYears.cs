using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>The review years that experts took part in: by assignment, seat, panel, roll or recommendation.</summary>
internal static class ExpertYears
{
    /// <summary>The years of an expert.</summary>
    public static IQueryable<ReviewCycle> YearsOf(this ScoringContext db, int expert) => db.ReviewCycles.Where(cycle =>
        db.Assignments.Any(one => one.ExpertId == expert && one.Application.CycleId == cycle.Id)
        || db.CommitteeMembers.Any(one => one.ExpertId == expert && one.CycleId == cycle.Id)
        || db.Panels.Any(one => one.CycleId == cycle.Id && one.Members.Any(member => member.ExpertId == expert))
        || db.RollEntries.Any(one => one.ExpertId == expert && one.Round.CycleId == cycle.Id)
        || db.Recommendations.Any(one => one.ExpertId == expert && one.Application.CycleId == cycle.Id));

    /// <summary>Why the expert's data is kept; null when nothing holds it.</summary>
    public static async Task<RetentionHold?> HoldOfAsync(
        ScoringContext db, int expert, RetentionPeriod? period, DateOnly today, CancellationToken ct)
    {
        var years = await db.YearsOf(expert).Select(cycle => new { cycle.State, cycle.ClosedAt }).ToListAsync(ct);
        if (years.Count == 0)
        {
            return null;
        }

        return years.Any(year => year.State != CycleState.Closed)
            ? new RetentionHold(HoldReason.YearOpen, null)
            : RetentionRule.HoldSince(years.Max(year => year.ClosedAt!.Value).OfficeDay(), period, today);
    }
}
