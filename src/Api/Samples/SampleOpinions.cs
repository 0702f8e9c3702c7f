using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Samples;

/// <summary>What experts think in the sample years: drawn from a seed, around a quality that each application has.</summary>
internal sealed class SampleOpinions(int seed)
{
    /// <summary>The score, in points, at which half of the members would vote yes.</summary>
    private const double Doubt = 72;

    /// <summary>How many points further nobody doubts any more.</summary>
    private const double Certainty = 7;

    private const string VetoOpinion = "示例意见：材料与申报层级要求明显不符，建议不予通过。";

    private readonly Random random = new(seed);

    private readonly Dictionary<int, double> quality = [];

    private readonly Dictionary<int, double> leniency = [];

    /// <summary>An expert's sheet on an application: each item in half points around the application's quality.</summary>
    public (IReadOnlyList<ItemScore> Scores, bool Veto, string? Opinion) Sheet(int applicationId, int expertId, IReadOnlyList<string> items)
    {
        var around = Of(quality, applicationId, 70, 94) + Of(leniency, expertId, -4, 4);
        var scores = items.Select(item => new ItemScore(item, HalfPoints(around + Between(-4, 4)))).ToList();
        var veto = around < 70 && random.Next(20) == 0;
        return (scores, veto, veto ? VetoOpinion : null);
    }

    /// <summary>A member's choice, the likelier yes the better the application was scored.</summary>
    public VoteChoice Choice(ScaledScore? score)
    {
        var points = (double)(score?.ToDecimal() ?? 0m);
        if (random.NextDouble() < 0.5 + (points - Doubt) / (2 * Certainty))
        {
            return VoteChoice.Yes;
        }

        return random.Next(8) == 0 ? VoteChoice.Abstain : VoteChoice.No;
    }

    private static ScaledScore HalfPoints(double points) =>
        new((long)Math.Round(Math.Clamp(points, 0, 100) * 2) * ScaledScore.Scale / 2);

    private double Of(Dictionary<int, double> values, int key, double from, double until)
    {
        if (!values.TryGetValue(key, out var value))
        {
            value = Between(from, until);
            values.Add(key, value);
        }

        return value;
    }

    private double Between(double from, double until) => from + random.NextDouble() * (until - from);
}
