using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>The experts' year: a row an expert, and what the rows come to.</summary>
internal static class ExpertCounting
{
    /// <summary>Fixed, so that the same scores give the same interval of agreement.</summary>
    private const int Seed = 20190901;

    public static async Task<ExpertFigures> ReadAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken)
    {
        var experts = await db.ExpertFacts.AsNoTracking()
            .Where(fact => fact.SnapshotId == snapshotId)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var ratings = await db.ExpertScoreFacts
            .Where(fact => fact.SnapshotId == snapshotId && fact.Score != null)
            .OrderBy(fact => fact.AssignmentId)
            .Select(fact => new Rating(fact.ApplicationId, fact.ExpertId, fact.Score!.Value))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return new ExpertFigures
        {
            Drawn = experts.Count(expert => expert.Drawn),
            Seats = experts.Count(expert => expert.Seat is not null),
            Assigned = experts.Count(expert => expert.Assigned > 0),
            Recused = experts.Count(expert => expert.Recused > 0 || expert.VoteRecusals > 0),
            Attended = experts.Count(expert => expert.Attended > 0),
            Voted = experts.Count(expert => expert.Votes > 0),
            Assignments = experts.Sum(expert => expert.Assigned),
            Recusals = experts.Sum(expert => expert.Recused),
            Ballots = experts.Sum(expert => expert.Submitted),
            Vetoes = experts.Sum(expert => expert.Vetoes),
            Load = Of(experts.Where(expert => expert.Assigned > 0), expert => expert.Submitted),
            Severity = Of(experts, expert => expert.Severity?.Thousandths),
            Spread = Of(experts, expert => expert.Spread?.Thousandths),
            Groups = experts.Max(expert => expert.SeverityGroup) is { } last ? last + 1 : 0,
            Agreement = Agreement.Of(ratings, new Random(Seed), resamples: 200),
            Rows = [.. experts.OrderBy(expert => expert.Pseudonym.Length).ThenBy(expert => expert.Pseudonym, StringComparer.Ordinal).Select(Row)],
        };
    }

    private static Quartiles? Of(IEnumerable<ExpertFact> experts, Func<ExpertFact, long?> number) =>
        Quartiles.Of(experts.Select(number).OfType<long>().CountBy(value => value));

    private static ExpertRow Row(ExpertFact fact) => new()
    {
        Pseudonym = fact.Pseudonym,
        TitleLevel = Codes.Of(fact.TitleLevel),
        Drawn = fact.Drawn,
        Seat = fact.Seat is { } seat ? Codes.Of(seat) : null,
        Assigned = fact.Assigned,
        Recused = fact.Recused,
        Submitted = fact.Submitted,
        Vetoes = fact.Vetoes,
        MeanScore = fact.MeanScore?.Thousandths,
        Spread = fact.Spread?.Thousandths,
        Severity = fact.Severity?.Thousandths,
        SeverityGroup = fact.SeverityGroup,
        Rounds = fact.Rounds,
        Attended = fact.Attended,
        VoteRecusals = fact.VoteRecusals,
        Votes = fact.Votes,
    };
}
