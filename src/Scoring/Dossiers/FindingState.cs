namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>How far a judgement of quality has come: the employer attests, the officer confirms or refuses.</summary>
public enum FindingState
{
    /// <summary>Claimed by the employer, not yet ruled on: the criterion is pending.</summary>
    Attested = 1,
    Confirmed = 2,
    Refused = 3,
}
