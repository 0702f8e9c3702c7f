namespace ScoringPlatform.Reports.Csv;

/// <summary>One file of a data package.</summary>
/// <param name="Name">Its name without <c>.csv</c>.</param>
/// <param name="Zh">What a row is, in Chinese.</param>
/// <param name="En">What a row is, in English.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Rows">
/// Its rows, from the first to the last. A value is a text, a <see cref="long"/>, an <see cref="int"/>, a
/// <see cref="decimal"/>, a <see cref="double"/>, a <see cref="DateTime"/> or null; the array may be the same for every row.
/// </param>
public sealed record CsvTable(
    string Name, string Zh, string En, IReadOnlyList<CsvColumn> Columns, Func<CancellationToken, IAsyncEnumerable<object?[]>> Rows);
