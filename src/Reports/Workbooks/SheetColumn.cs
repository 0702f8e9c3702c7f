namespace ScoringPlatform.Reports.Workbooks;

/// <summary>A column of a table that shows the rows of a model.</summary>
/// <param name="Header">Its header in the report's language.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Value">
/// A row's value: a text, a number, <see cref="SheetWriter.Suppressed"/> for what is not shown, null for no data.
/// </param>
internal sealed record SheetColumn<T>(string Header, CellKind Kind, Func<T, object?> Value)
{
    public static SheetColumn<T> Text(string header, Func<T, string> value) => new(header, CellKind.Text, value);

    /// <summary>A count of which null is suppressed.</summary>
    public static SheetColumn<T> Count(string header, Func<T, int?> value) =>
        new(header, CellKind.Count, row => value(row) is { } count ? count : SheetWriter.Suppressed);

    /// <summary>A share of which null is suppressed; no data where the denominator is 0.</summary>
    public static SheetColumn<T> Share(string header, Func<T, (int Part, int Whole)?> value) =>
        new(header, CellKind.Share, row => Shares.Cell(value(row)));
}
