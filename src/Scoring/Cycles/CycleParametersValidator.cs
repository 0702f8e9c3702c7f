using System.Numerics;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>
/// Checks a cycle's parameters when they are saved. Bounds with a legal source say so in their explanation's code; the
/// others only keep what is meaningless out.
/// </summary>
public static class CycleParametersValidator
{
    /// <summary>Published results stay on notice for at least 5 working days (MOHRSS Order 40, article 26).</summary>
    private const int LeastNoticeDays = 5;

    /// <summary>A committee's and an expert's term last at most 3 years (article 8).</summary>
    private const int LongestTerm = 3;

    /// <summary>Of two people in a cell each knows the other; statistical offices publish from three on.</summary>
    private const int LeastMinimumCell = 3;

    /// <summary>Keeps exact comparisons within 64 bits for any count of people.</summary>
    private const int GreatestDenominator = 10_000;

    public static IReadOnlyList<ParameterError> Validate(CycleParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var errors = new List<ParameterError>();
        Range(errors, nameof(CycleParameters.CommitteeMinimum), parameters.CommitteeMinimum, 1, 1000);
        Range(errors, nameof(CycleParameters.PanelMinimum), parameters.PanelMinimum, 1, 100);
        Range(errors, nameof(CycleParameters.TermYears), parameters.TermYears, 1, LongestTerm);
        Share(errors, nameof(CycleParameters.Quorum), parameters.Quorum);
        Share(errors, nameof(CycleParameters.Pass), parameters.Pass);
        if (parameters.Cap is { } cap)
        {
            Share(errors, nameof(CycleParameters.Cap), cap);
        }

        if (!Enum.IsDefined(parameters.Method))
        {
            errors.Add(new(nameof(CycleParameters.Method), Explain.As("parameter.unknownMethod", (int)parameters.Method)));
        }

        if (!Enum.IsDefined(parameters.KeyCustody))
        {
            errors.Add(new(nameof(CycleParameters.KeyCustody), Explain.As("parameter.unknownCustody", (int)parameters.KeyCustody)));
        }

        Range(errors, WeightField(nameof(RoleWeights.Chair)), parameters.Weights.Chair, 1, 100);
        Range(errors, WeightField(nameof(RoleWeights.ViceChair)), parameters.Weights.ViceChair, 1, 100);
        Range(errors, WeightField(nameof(RoleWeights.Member)), parameters.Weights.Member, 1, 100);
        var leastBallots = parameters.Method == ScoringMethod.TrimmedMean ? 3 : 1;
        Range(errors, nameof(CycleParameters.BallotsPerApplication), parameters.BallotsPerApplication, leastBallots, 100);
        Range(errors, nameof(CycleParameters.NoticeWorkingDays), parameters.NoticeWorkingDays, LeastNoticeDays, 250);
        Range(errors, nameof(CycleParameters.MinimumCell), parameters.MinimumCell, LeastMinimumCell, 100);
        return errors;
    }

    private static string WeightField(string name) => $"{nameof(CycleParameters.Weights)}.{name}";

    private static void Range<T>(List<ParameterError> errors, string field, T value, T least, T greatest)
        where T : struct, INumber<T>
    {
        if (value < least || value > greatest)
        {
            errors.Add(new(field, Explain.As("parameter.outOfRange", value, least, greatest)));
        }
    }

    private static void Share(List<ParameterError> errors, string field, Fraction share)
    {
        if (share.Denominator is < 1 or > GreatestDenominator || share.Numerator < 1 || share.Numerator > share.Denominator)
        {
            errors.Add(new(field, Explain.As("parameter.notAShare", share, GreatestDenominator)));
        }
    }
}
