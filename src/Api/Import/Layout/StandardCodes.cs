using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The lists that come from the review standard.</summary>
/// <param name="Specialties">What may be applied for.</param>
/// <param name="Kinds">The kinds of achievement.</param>
/// <param name="Criteria">The criteria that a person judges.</param>
public sealed record StandardCodes(
    IReadOnlyList<CodeEntry> Specialties, IReadOnlyList<CodeEntry> Kinds, IReadOnlyList<CodeEntry> Criteria)
{
    public static StandardCodes Of(Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return new(
            [.. standard.Specialties.Select(s => new CodeEntry(s.Code, s.Label.Zh))],
            [.. standard.Kinds.Select(k => new CodeEntry(k.Code, k.Label.Zh))],
            [.. standard.Criteria.Where(c => c.Rule is FindingRule).Select(c => new CodeEntry(c.Code, $"{c.Clause} {c.LabelZh}"))]);
    }
}
