using System.Globalization;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>What each kind of problem is called, in Chinese and English.</summary>
public static class ProblemText
{
    public static string Of(ProblemKind kind, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var (chinese, english) = Texts(kind);
        return culture.TwoLetterISOLanguageName == "en" ? english : chinese;
    }

    private static (string Chinese, string English) Texts(ProblemKind kind) => kind switch
    {
        ProblemKind.SheetMissing => ("缺少工作表。", "The sheet is missing."),
        ProblemKind.SheetTooLong => ("行数过多。", "The sheet has too many rows."),
        ProblemKind.ColumnMissing => ("缺少必填列。", "A required column is missing."),
        ProblemKind.ColumnUnknown => ("无法识别的列。", "The column is not known."),
        ProblemKind.ColumnRepeated => ("列重复。", "The column appears twice."),
        ProblemKind.ValueMissing => ("必填项为空。", "A required value is missing."),
        ProblemKind.FormulaNotAllowed => ("不允许公式。", "Formulas are not allowed."),
        ProblemKind.MergedCell => ("不允许合并单元格。", "Merged cells are not allowed."),
        ProblemKind.NotText => ("应为文本。", "Text is expected."),
        ProblemKind.TextTooLong => ("文本过长。", "The text is too long."),
        ProblemKind.CodeUnknown => ("不在下拉列表中。", "The value is not on the list."),
        ProblemKind.NotADate => ("不是日期。", "The value is no date."),
        ProblemKind.NotACount => ("不是非负整数。", "The value is no whole number."),
        ProblemKind.NotMoney => ("不是金额。", "The value is no amount of money."),
        ProblemKind.NotYesNo => ("应为“是”或“否”。", "是 or 否 is expected."),
        ProblemKind.IdNumberAsNumber => ("身份证号为数字格式，末三位已丢失。", "The identity number is a number cell and has lost its last three digits."),
        ProblemKind.IdNumberWrong => ("身份证号有误。", "The identity number is wrong."),
        ProblemKind.IdNumberDisagrees => ("与身份证号不一致。", "The value disagrees with the identity number."),
        ProblemKind.NumberRepeated => ("编号重复。", "The key appears twice."),
        ProblemKind.ReferenceUnknown => ("没有对应的记录。", "There is no such record."),
        ProblemKind.FactsContradict => ("事实相互矛盾。", "The facts contradict each other."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
