using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Scores;

/// <summary>By how many points an expert scores lower than the others do on the same applications; negative is lenient.</summary>
public sealed class SeverityOfExpert
{
    private readonly ExpertSeverity _severity;

    internal SeverityOfExpert(ExpertSeverity severity) => _severity = severity;

    /// <summary>In points, to the thousandth.</summary>
    public decimal Severity => decimal.Round((decimal)_severity.Severity, 3);

    /// <summary>How many ballots it rests on.</summary>
    public int Ballots => _severity.Ballots;

    /// <summary>Severities are compared within a group alone.</summary>
    public int Group => _severity.Group;

    [Authorize(Roles = [Roles.Officer])]
    public Task<Expert?> GetExpertAsync(ExpertByIdDataLoader experts, CancellationToken ct) => experts.LoadAsync(_severity.ExpertId, ct);
}
