using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Each expert who was drawn, has a seat or was assigned: what the expert did, and how the expert's scores lie.</summary>
internal static class ExpertFacts
{
    public static async Task WriteAsync(ScoringContext db, ReviewCycle cycle, int snapshotId, CancellationToken ct)
    {
        var experts = await ExpertsAsync(db, cycle.Id, snapshotId, ct);
        var attendance = await ExpertAttendance.ReadAsync(db, cycle.Id, ct);
        var (assigned, ratings) = await ExpertLoads.ReadAsync(db, snapshotId, ct);
        var severity = SeverityModel.Fit(ratings).Experts.ToDictionary(expert => expert.ExpertId);
        var scores = ratings.ToLookup(rating => rating.ExpertId, rating => rating.Score);
        foreach (var (fact, number) in experts.Zip(Enumerable.Range(1, experts.Count)))
        {
            fact.Pseudonym = string.Create(CultureInfo.InvariantCulture, $"E{number:000}");
            attendance.AddTo(fact);
            if (assigned.TryGetValue(fact.ExpertId, out var load))
            {
                (fact.Assigned, fact.Recused, fact.Submitted, fact.Vetoes) = (load.Assigned, load.Recused, load.Submitted, load.Vetoes);
            }

            var spread = ScoreSpread.Of(scores[fact.ExpertId]);
            (fact.MeanScore, fact.Spread) = (spread.Mean, spread.Deviation);
            if (severity.TryGetValue(fact.ExpertId, out var own))
            {
                fact.Severity = ScaledScore.FromDecimal((decimal)own.Severity);
                fact.SeverityGroup = own.Group;
            }
        }

        await FactTable.AddAsync(db, experts, ct);
    }

    /// <summary>Ordered by a hash of year and code, so that a pseudonym tells neither the order of codes nor of ids.</summary>
    private static async Task<List<ExpertFact>> ExpertsAsync(ScoringContext db, int cycleId, int snapshotId, CancellationToken ct)
    {
        var seats = await db.CommitteeMembers.Where(member => member.CycleId == cycleId)
            .ToDictionaryAsync(member => member.ExpertId, member => (CommitteeRole?)member.Role, ct);
        var drawn = (await db.DrawCandidates
            .Where(candidate => candidate.Draw.CycleId == cycleId && candidate.Drawn != null)
            .Select(candidate => candidate.ExpertId)
            .Distinct()
            .ToListAsync(ct)).ToHashSet();
        var experts = await db.Experts.AsNoTracking()
            .Where(expert => db.CommitteeMembers.Any(member => member.CycleId == cycleId && member.ExpertId == expert.Id)
                || db.DrawCandidates.Any(candidate => candidate.Draw.CycleId == cycleId && candidate.Drawn != null && candidate.ExpertId == expert.Id)
                || db.ExpertScoreFacts.Any(fact => fact.SnapshotId == snapshotId && fact.ExpertId == expert.Id))
            .ToListAsync(ct);
        return
        [
            .. experts.OrderBy(expert => Order(cycleId, expert), StringComparer.Ordinal).Select(expert => new ExpertFact
            {
                SnapshotId = snapshotId,
                ExpertId = expert.Id,
                Pseudonym = "",
                TitleLevel = expert.TitleLevel,
                Drawn = drawn.Contains(expert.Id),
                Seat = seats.GetValueOrDefault(expert.Id),
            }),
        ];
    }

    private static string Order(int cycleId, Expert expert) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{cycleId}|{expert.Code}"))));
}
