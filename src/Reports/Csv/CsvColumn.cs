namespace ScoringPlatform.Reports.Csv;

/// <summary>A column as the data dictionary explains it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Such as <c>code</c>, <c>text</c>, <c>whole</c>, <c>flag</c>, <c>points</c>, <c>share</c> or <c>moment</c>.</param>
/// <param name="Zh">Its meaning in Chinese.</param>
/// <param name="En">Its meaning in English.</param>
/// <param name="Source">What it is made of.</param>
public sealed record CsvColumn(string Name, string Type, string Zh, string En, string Source)
{
    /// <summary>What a number counts or measures; empty for codes and words.</summary>
    public string Unit { get; init; } = "";
}
