namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Who can open a round's urn.</summary>
public enum KeyCustody
{
    /// <summary>Any two of three key holders; the platform keeps no private key once the round is open.</summary>
    ThreeHolders = 1,

    /// <summary>The platform, which then must be trusted with it; the minutes say so.</summary>
    Platform = 2,
}
