namespace ScoringPlatform.Console.Components;

/// <summary>What a badge or a notice means; a sign says it besides the colour.</summary>
public enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>To be known.</summary>
    Info,

    /// <summary>Done, or as it should be.</summary>
    Good,

    /// <summary>Waits for somebody.</summary>
    Wait,

    /// <summary>Refused, failed or late.</summary>
    Bad,
}
