using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Samples;

/// <summary>A committee of eleven, the least that a committee for one specialty may have, all of the highest title.</summary>
internal static class SampleCommittee
{
    private const int Seats = 11;

    public static async Task StoreAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        var members = await db.Experts
            .Where(e => e.TitleLevel == TitleLevel.ProfessoriateSeniorEngineer)
            .OrderBy(e => e.Id)
            .Select(e => e.Id)
            .Take(Seats)
            .ToListAsync(ct);
        db.CommitteeMembers.AddRange(members.Select((expert, index) => new CommitteeMember
        {
            CycleId = cycleId,
            ExpertId = expert,
            Role = index switch
            {
                0 => CommitteeRole.Chair,
                1 => CommitteeRole.ViceChair,
                _ => CommitteeRole.Member,
            },
        }));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
