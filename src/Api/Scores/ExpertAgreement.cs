using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Scores;

/// <summary>How far experts agree: Krippendorff's alpha, 1 perfect, 0 as by chance.</summary>
public sealed class ExpertAgreement
{
    private readonly ScoreAnalysis _analysis;

    internal ExpertAgreement(ScoreAnalysis analysis) => _analysis = analysis;

    /// <summary>Null when it is not defined: no two ballots differ, or none share an application.</summary>
    public double? Alpha => _analysis.Agreement.Alpha;

    /// <summary>The lower bound of the 95 % interval.</summary>
    public double? Low => _analysis.Agreement.Low;

    /// <summary>The upper bound.</summary>
    public double? High => _analysis.Agreement.High;

    /// <summary>How differences are weighed: <c>INTERVAL</c>, squared.</summary>
    public string Metric => Scoring.Ballots.Agreement.Metric;

    /// <summary>How often the interval's bootstrap resamples.</summary>
    public int Resamples => ScoreAnalysis.Resamples;

    /// <summary>The seed of the bootstrap.</summary>
    public int Seed => _analysis.Seed;

    /// <summary>Applications with two ballots or more, on which it rests.</summary>
    public int Applications => _analysis.Agreement.Applications;

    /// <summary>Their ballots.</summary>
    public int Ballots => _analysis.Agreement.Ballots;
}
