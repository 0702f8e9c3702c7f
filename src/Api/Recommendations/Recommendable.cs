using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>An exceptional application that the caller may sign for: who applies for what, and from where. No dossier.</summary>
public sealed class Recommendable
{
    [ID<Application>]
    public required int ApplicationId { get; init; }

    public required string Number { get; init; }

    public required TitleLevel TargetLevel { get; init; }

    public required string Specialty { get; init; }

    public required string ApplicantName { get; init; }

    public string? EmployerName { get; init; }

    public required int Year { get; init; }

    /// <summary>The last day on which a recommendation may be dated.</summary>
    public required DateOnly Deadline { get; init; }
}
