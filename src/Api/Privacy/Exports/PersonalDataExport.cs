namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>Everything the platform holds about one person, as it was released.</summary>
/// <param name="FileName">A name to keep it under; it names no person.</param>
/// <param name="Sha256">Of the JSON in UTF-8, lower-case hexadecimal; the audit log holds it too.</param>
/// <param name="Json">The data, by the schema of <c>docs/personal-data.md</c>.</param>
/// <param name="Html">The same as a page to read and print.</param>
public sealed record PersonalDataExport(string FileName, string Sha256, string Json, string Html);
