using ScoringPlatform.Console.Schema;
using static ScoringPlatform.Console.Pages.Statistics.StatisticsOfQuery;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>A numerator over a denominator with its interval, as rates and shares alike have.</summary>
/// <param name="Numerator">How many.</param>
/// <param name="Denominator">Of how many.</param>
/// <param name="PerMille">The rate in thousandths, rounded once; null when the denominator is 0.</param>
/// <param name="Low">The lower end of the 95 % interval, from 0 to 1.</param>
/// <param name="High">The upper end.</param>
public sealed record StatisticsFraction(int Numerator, int Denominator, int? PerMille, double? Low, double? High)
{
    public static StatisticsFraction? Of(Rate? rate) =>
        rate is null ? null : new(rate.Numerator, rate.Denominator, rate.PerMille, rate.Interval?.Low, rate.Interval?.High);

    public static StatisticsFraction? Of(Proportion? share) =>
        share is null ? null : new(share.Numerator, share.Denominator, share.PerMille, share.Interval?.Low, share.Interval?.High);

    /// <summary>The pass rate with that denominator; null when it is suppressed.</summary>
    public static StatisticsFraction? Of(PassRates rates, FunnelStage stage) => Of(stage switch
    {
        FunnelStage.Submitted => rates.OfSubmitted,
        FunnelStage.Accepted => rates.OfAccepted,
        FunnelStage.Eligible => rates.OfEligible,
        _ => rates.OfVoted,
    });
}
