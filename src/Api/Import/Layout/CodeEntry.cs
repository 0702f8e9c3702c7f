namespace ScoringPlatform.Api.Import.Layout;

/// <summary>One choice of a drop-down.</summary>
/// <param name="Code">What is read.</param>
/// <param name="Label">What people read beside it.</param>
public sealed record CodeEntry(string Code, string Label)
{
    /// <summary>The text of the cell.</summary>
    public string Display => $"{Code} {Label}";
}
