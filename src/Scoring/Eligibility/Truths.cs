using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Kleene's three-valued logic, and how facts enter it.</summary>
internal static class Truths
{
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    public static Truth Of(bool known) => known ? Truth.True : Truth.False;

    public static Truth Of(bool? known) => known is { } value ? Of(value) : Truth.Unknown;

    public static Truth Of(FindingState? state) => state switch
    {
        FindingState.Confirmed => Truth.True,
        FindingState.Refused => Truth.False,
        _ => Truth.Unknown,
    };

    public static CriterionResult Result(Truth truth) => truth switch
    {
        Truth.True => CriterionResult.Met,
        Truth.False => CriterionResult.NotMet,
        _ => CriterionResult.Pending,
    };
}
