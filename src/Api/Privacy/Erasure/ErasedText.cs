namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>What stands where a name or a text was.</summary>
internal static class ErasedText
{
    public const string Mark = "（已清除）";

    /// <summary>What stands for the login of a person whose data was erased.</summary>
    public const string Actor = "erased";
}
