using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Import;

/// <summary>Who applies, as a workbook gives it.</summary>
public sealed record ImportedPerson
{
    public required string Name { get; init; }

    public required IdNumber IdNumber { get; init; }

    public Gender? Gender { get; init; }

    public DateOnly? BirthDate { get; init; }

    /// <summary>The code of the city.</summary>
    public required string City { get; init; }

    public string? EmployerCode { get; init; }
}
