using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Scores;

/// <summary>
/// How an application's score comes about, and beside it what the rules do not look at: the score adjusted for severity and
/// whether the spread is exceptional. While the cycle is in SCORING it moves with every ballot.
/// </summary>
public sealed class ApplicationScoring
{
    private readonly AggregateResult _aggregate;

    internal ApplicationScoring(int applicationId, AggregateResult aggregate, ScoreAnalysis? analysis, Rank? rank)
    {
        _aggregate = aggregate;
        var adjusted = analysis?.AdjustedOf(applicationId);
        Rank = rank is { Place: { } place } found ? new ScoreRank(place, found.Tied, found.Of) : null;
        AdjustedScore = adjusted?.Adjusted.ToDecimal();
        AdjustmentGroup = adjusted?.Group;
        ExceptionalSpread = analysis?.IsExceptional(applicationId);
        SpreadFence = analysis?.Fence?.ToDecimal();
    }

    /// <summary>The cycle's method.</summary>
    public ScoringMethod Method => _aggregate.Method;

    /// <summary>Out of 100 points; null with too few valid ballots.</summary>
    public decimal? Score => _aggregate.Score?.ToDecimal();

    /// <summary>How many ballots are valid.</summary>
    public int Count => _aggregate.Count;

    /// <summary>The least number that makes a score.</summary>
    public int Needed => _aggregate.Needed;

    /// <summary>The lowest valid total.</summary>
    public decimal? Min => _aggregate.Min?.ToDecimal();

    /// <summary>The highest valid total.</summary>
    public decimal? Max => _aggregate.Max?.ToDecimal();

    /// <summary>Highest less lowest.</summary>
    public decimal? Spread => _aggregate.Spread?.ToDecimal();

    /// <summary>The place inside level and specialty; null until the cycle's scores are fixed.</summary>
    public ScoreRank? Rank { get; }

    /// <summary>The plain mean as it would be had all experts of the group been equally severe; null without a valid ballot.</summary>
    public decimal? AdjustedScore { get; }

    /// <summary>Adjusted scores are comparable within a group of experts connected by shared applications alone.</summary>
    public int? AdjustmentGroup { get; }

    /// <summary>Whether the spread is above the level's fence; null when it cannot be told.</summary>
    public bool? ExceptionalSpread { get; }

    /// <summary>The greatest spread of the level that is not exceptional (Tukey's upper fence).</summary>
    public decimal? SpreadFence { get; }

    public async Task<IReadOnlyList<ScoredTotal>> GetTotalsAsync(ExpertByIdDataLoader experts, CancellationToken ct)
    {
        var found = await NamesAsync(_aggregate.Totals.Select(total => total.ExpertId), experts, ct);
        return [.. _aggregate.Totals.Select(total => new ScoredTotal(found[total.ExpertId], total.Total.ToDecimal()))];
    }

    /// <summary>The ballots that are not part of the score, and why.</summary>
    public async Task<IReadOnlyList<LeftOutBallot>> GetExcludedAsync(ExpertByIdDataLoader experts, CancellationToken ct)
    {
        var found = await NamesAsync(_aggregate.Excluded.Select(ballot => ballot.ExpertId), experts, ct);
        return [.. _aggregate.Excluded.Select(ballot => new LeftOutBallot(found[ballot.ExpertId], ballot.Revision, ballot.Reason))];
    }

    /// <summary>The experts who hold the applicant to be unqualified, whatever the score.</summary>
    public async Task<IReadOnlyList<Expert>> GetVetoesAsync(ExpertByIdDataLoader experts, CancellationToken ct)
    {
        var found = await NamesAsync(_aggregate.Vetoes, experts, ct);
        return [.. _aggregate.Vetoes.Select(expert => found[expert])];
    }

    private static async Task<Dictionary<int, Expert>> NamesAsync(IEnumerable<int> ids, ExpertByIdDataLoader experts, CancellationToken ct) =>
        (await Task.WhenAll(ids.Distinct().Select(id => experts.LoadRequiredAsync(id, ct)))).ToDictionary(expert => expert.Id);
}
