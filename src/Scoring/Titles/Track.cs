namespace ScoringPlatform.Scoring.Titles;

/// <summary>The way by which a person applies: 正常, 破格 or 绿色通道.</summary>
public enum Track
{
    Regular = 1,
    Exceptional = 2,
    GreenChannel = 3,
}
