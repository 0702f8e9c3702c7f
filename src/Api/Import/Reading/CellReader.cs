using System.Globalization;
using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>Reads one cell as its column asks, or says what is wrong with it.</summary>
internal static class CellReader
{
    private const double GreatestCount = 1_000_000;

    private const decimal GreatestYuan = 1_000_000_000_000m;

    /// <summary>How many days later the same serial number is where days are counted from 1904.</summary>
    private const int DaysTo1904 = 1462;

    private static readonly DateTime Earliest = new(1900, 1, 1);

    private static readonly DateTime Latest = new(2100, 1, 1);

    /// <returns>The value, null when the cell is empty; or the problem.</returns>
    public static (object? Value, ProblemKind? Problem, string Expected) Read(ExcelRangeBase cell, WorkbookColumn column)
    {
        if (!string.IsNullOrEmpty(cell.Formula))
        {
            return Wrong(ProblemKind.FormulaNotAllowed, "请填写数值本身。");
        }

        var raw = cell.Value is string text ? text.Trim() : cell.Value;
        if (raw is null or "")
        {
            return column.Required ? Wrong(ProblemKind.ValueMissing, column.Note) : (null, null, "");
        }

        return column.Kind switch
        {
            ColumnKind.Text => ReadText(raw, column),
            ColumnKind.Code => ReadCode(raw, column.Codes!),
            ColumnKind.Date => ReadDate(raw, cell),
            ColumnKind.Count => ReadCount(raw),
            ColumnKind.Money => ReadMoney(raw),
            ColumnKind.YesNo => ReadYesNo(raw),
            ColumnKind.IdNumber => ReadIdNumber(raw),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Kind, null),
        };
    }

    private static (object?, ProblemKind?, string) ReadText(object raw, WorkbookColumn column)
    {
        var text = raw switch
        {
            string value => value,
            double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => number.ToString("0", CultureInfo.InvariantCulture),
            _ => null,
        };
        if (text is null || text.Any(char.IsControl))
        {
            return Wrong(ProblemKind.NotText, "应为不含控制字符的文本。");
        }

        return text.Length > column.MaximumLength
            ? Wrong(ProblemKind.TextTooLong, $"最多 {column.MaximumLength} 个字符。")
            : (text, null, "");
    }

    private static (object?, ProblemKind?, string) ReadCode(object raw, CodeList codes) =>
        raw is string text && codes.Find(text) is { } entry
            ? (entry.Code, null, "")
            : Wrong(ProblemKind.CodeUnknown, "可选：" + Choices(codes));

    private static (object?, ProblemKind?, string) ReadDate(object raw, ExcelRangeBase cell)
    {
        DateTime? date = raw switch
        {
            DateTime value => value,
            double serial when serial is > 0 and < 100_000 => DateTime.FromOADate(serial).AddDays(cell.Worksheet.Workbook.Date1904 ? DaysTo1904 : 0),
            string text when DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) => value,
            _ => null,
        };
        return date is { } day && day.TimeOfDay == TimeSpan.Zero && day >= Earliest && day < Latest
            ? (DateOnly.FromDateTime(day), null, "")
            : Wrong(ProblemKind.NotADate, "应为日期，如 2025-03-01。");
    }

    private static (object?, ProblemKind?, string) ReadCount(object raw) =>
        AsNumber(raw) is { } number && number == decimal.Floor(number) && number >= 0 && number <= (decimal)GreatestCount
            ? ((int)number, null, "")
            : Wrong(ProblemKind.NotACount, "应为从 0 起的整数。");

    private static (object?, ProblemKind?, string) ReadMoney(object raw)
    {
        var fen = AsNumber(raw) * 100m;
        return fen is { } exact && exact == decimal.Floor(exact) && exact >= 0 && exact <= GreatestYuan * 100m
            ? ((long)exact, null, "")
            : Wrong(ProblemKind.NotMoney, "应为不小于 0、最多两位小数的金额（元）。");
    }

    private static (object?, ProblemKind?, string) ReadYesNo(object raw) => raw switch
    {
        "是" or true => (true, null, ""),
        "否" or false => (false, null, ""),
        _ => Wrong(ProblemKind.NotYesNo, "应填“是”或“否”。"),
    };

    private static (object?, ProblemKind?, string) ReadIdNumber(object raw)
    {
        if (raw is not string text)
        {
            return Wrong(ProblemKind.IdNumberAsNumber, "应为文本格式的18位号码。");
        }

        return IdNumber.TryParse(text, out var number, out _)
            ? (number, null, "")
            : Wrong(ProblemKind.IdNumberWrong, "应为18位：出生日期有效，校验码相符。");
    }

    private static decimal? AsNumber(object raw) => raw switch
    {
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        decimal number => number,
        int number => number,
        long number => number,
        string text when decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string Choices(CodeList codes)
    {
        const int Shown = 8;
        var some = string.Join("、", codes.Entries.Take(Shown).Select(e => e.Display.TrimEnd()));
        return codes.Entries.Count > Shown ? some + "……" : some + "。";
    }

    private static (object?, ProblemKind?, string) Wrong(ProblemKind kind, string expected) => (null, kind, expected);
}
