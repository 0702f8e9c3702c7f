namespace ScoringPlatform.Db.Bi;

/// <summary>A column of a table for analysis.</summary>
/// <param name="Name">Its name, in lower case with underscores; the same in views and files.</param>
/// <param name="Expression">What it is in terms of the frozen facts, in SQL that both providers read.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Zh">Its meaning in Chinese.</param>
/// <param name="En">Its meaning in English.</param>
public sealed record BiColumn(string Name, string Expression, BiType Type, string Zh, string En)
{
    /// <summary>What a number counts or measures; empty for codes and words.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The expression as both providers give the type back.</summary>
    public string Sql => Type switch
    {
        BiType.Flag => $"CAST({Expression} AS int)",
        BiType.Points => $"{Expression} / 1000.0",
        _ => Expression,
    };
}
