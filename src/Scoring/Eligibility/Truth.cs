namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Three-valued truth, in rising order: "and" is the lesser, "or" the greater.</summary>
internal enum Truth : byte
{
    False = 0,

    /// <summary>A fact is missing or a person must still decide.</summary>
    Unknown = 1,
    True = 2,
}
