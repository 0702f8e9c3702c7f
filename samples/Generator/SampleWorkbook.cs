using System.Globalization;
using ScoringPlatform.Api.Import;

namespace ScoringPlatform.Generator;

/// <summary>One sample year: the same arguments always give the same records.</summary>
/// <param name="Year">The review year.</param>
/// <param name="Dossiers">How many applications.</param>
/// <param name="Seed">Of every choice made.</param>
/// <param name="FirstPerson">The number of the first applicant, so that two years hold different people.</param>
public sealed record SampleWorkbook(int Year, int Dossiers, int Seed, int FirstPerson)
{
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"dossiers-{Year}.xlsx");

    /// <summary>What the file's properties say.</summary>
    public DateTime WrittenAt => new(Cutoff.Year, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The day up to which tenure and achievements of this year count; every fact lies before it.</summary>
    public DateOnly Cutoff { get; init; } = new(Year, 6, 30);

    public ImportedWorkbook Create()
    {
        var random = new Random(Seed);
        var writer = new DossierAuthor(this, random);
        return new ImportedWorkbook(
            SampleEmployers.All, SampleExperts.All, [.. Enumerable.Range(0, Dossiers).Select(writer.Write)]);
    }
}
