using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Import;

/// <summary>An expert as a workbook gives it.</summary>
public sealed record ImportedExpert
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required TitleLevel TitleLevel { get; init; }

    /// <summary>One or two, without repetition.</summary>
    public required IReadOnlyList<string> Specialties { get; init; }

    public string? EmployerCode { get; init; }

    public required DateOnly TermFrom { get; init; }

    public DateOnly? TermUntil { get; init; }

    public bool NationalTalent { get; init; }
}
