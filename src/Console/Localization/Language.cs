namespace ScoringPlatform.Console.Localization;

/// <summary>The languages of the console.</summary>
public enum Language
{
    /// <summary>Chinese, the first.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
