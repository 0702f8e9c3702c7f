using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Scores;

/// <summary>How the experts scored one level's applications. Names are the office's alone.</summary>
public sealed class LevelScoring
{
    private readonly ScoreAnalysis _analysis;

    internal LevelScoring(TitleLevel level, ScoreAnalysis analysis)
    {
        (Level, _analysis) = (level, analysis);
        Agreement = new ExpertAgreement(analysis);
        Severities = [.. analysis.Severity.Experts.Select(expert => new SeverityOfExpert(expert))];
    }

    public TitleLevel Level { get; }

    /// <summary>How many applications have a valid ballot.</summary>
    public int Applications => _analysis.Severity.Applications.Count;

    /// <summary>How many ballots are valid.</summary>
    public int Ballots => _analysis.Count;

    /// <summary>How far the experts agree.</summary>
    public ExpertAgreement Agreement { get; }

    /// <summary>How many groups of experts share no application, not even through others; 1 when all can be compared.</summary>
    public int Groups => _analysis.Severity.Groups;

    /// <summary>Every expert's severity, by a two-way additive model fitted by least squares.</summary>
    public IReadOnlyList<SeverityOfExpert> Severities { get; }

    /// <summary>The greatest spread that is not exceptional; null with fewer than four applications.</summary>
    public decimal? SpreadFence => _analysis.Fence?.ToDecimal();

    /// <summary>How many applications' spreads are exceptional.</summary>
    public int ExceptionalSpreads => _analysis.Exceptional.Count;

    /// <summary>The applications whose spread is exceptional.</summary>
    [Authorize(Roles = [Roles.Officer])]
    public async Task<IReadOnlyList<Application>?> GetExceptionalAsync(ApplicationByIdDataLoader applications, CancellationToken ct) =>
        [.. (await Task.WhenAll(_analysis.Exceptional.Select(id => applications.LoadAsync(id, ct)))).OfType<Application>()];
}
