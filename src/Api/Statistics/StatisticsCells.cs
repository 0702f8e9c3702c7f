namespace ScoringPlatform.Api.Statistics;

/// <summary>Which cells are shown.</summary>
public enum StatisticsCells
{
    /// <summary>Small cells suppressed: what may leave the office.</summary>
    Published = 1,

    /// <summary>Every cell. Needs the right, and every reading is written to the audit log.</summary>
    Full = 2,
}
