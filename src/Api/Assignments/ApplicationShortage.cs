using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Assignments;

/// <summary>An application that gets fewer experts than it needs, and why.</summary>
public sealed class ApplicationShortage(AssignmentShortage shortage)
{
    /// <summary>How many further experts it needs.</summary>
    public int Needed => shortage.Needed;

    /// <summary>How many it gets.</summary>
    public int Given => shortage.Given;

    /// <summary>Why the others of the pool do not come into question.</summary>
    public IReadOnlyList<ExclusionCount> Reasons { get; } =
        [.. shortage.Excluded.OrderBy(entry => entry.Key).Select(entry => new ExclusionCount(entry.Key, entry.Value))];

    public Task<Application?> GetApplicationAsync(ApplicationByIdDataLoader applications, CancellationToken ct) =>
        applications.LoadAsync(shortage.Application, ct);
}
