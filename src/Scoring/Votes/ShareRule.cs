using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Writes the comparison that decides, as it is computed: integers multiplied out, no quotient.</summary>
internal static class ShareRule
{
    public static string Text(Fraction share, string part, string whole) =>
        FormattableString.Invariant($"{share.Denominator}·{part} ≥ {share.Numerator}·{whole}");

    public static string Comparison(Fraction share, int part, int whole)
    {
        var left = (long)share.Denominator * part;
        var right = (long)share.Numerator * whole;
        var sign = left >= right ? '≥' : '<';
        return FormattableString.Invariant($"{share.Denominator}·{part} = {left} {sign} {right} = {share.Numerator}·{whole}");
    }
}
