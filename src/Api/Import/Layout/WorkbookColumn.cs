namespace ScoringPlatform.Api.Import.Layout;

/// <summary>One column of an import sheet.</summary>
/// <param name="Key">The fact it holds, by its name in the program.</param>
/// <param name="Header">What stands in the header row; columns are found by it, in any order.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Required">Whether an empty cell is a mistake.</param>
/// <param name="Note">The header's note: what to fill in.</param>
/// <param name="Codes">The choices of a <see cref="ColumnKind.Code"/> column.</param>
/// <param name="MaximumLength">Of text, in characters.</param>
public sealed record WorkbookColumn(
    string Key, string Header, ColumnKind Kind, bool Required, string Note, CodeList? Codes = null, int MaximumLength = 200)
{
    public static WorkbookColumn Text(string key, string header, bool required, string note, int maximumLength = 200) =>
        new(key, header, ColumnKind.Text, required, note, MaximumLength: maximumLength);

    public static WorkbookColumn Code(string key, string header, CodeList codes, bool required, string note) =>
        new(key, header, ColumnKind.Code, required, note, codes);

    public static WorkbookColumn Date(string key, string header, bool required, string note) =>
        new(key, header, ColumnKind.Date, required, note);

    public static WorkbookColumn Count(string key, string header, string note) =>
        new(key, header, ColumnKind.Count, Required: false, note);

    public static WorkbookColumn Money(string key, string header, string note) =>
        new(key, header, ColumnKind.Money, Required: false, note);

    public static WorkbookColumn YesNo(string key, string header, string note) =>
        new(key, header, ColumnKind.YesNo, Required: false, note);
}
