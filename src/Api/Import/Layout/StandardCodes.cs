namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The lists that come from the review standard.</summary>
/// <param name="Specialties">What may be applied for.</param>
/// <param name="Kinds">The kinds of achievement.</param>
/// <param name="Criteria">The criteria that a person judges.</param>
public sealed record StandardCodes(
    IReadOnlyList<CodeEntry> Specialties, IReadOnlyList<CodeEntry> Kinds, IReadOnlyList<CodeEntry> Criteria);
