using System.IO.Compression;
using System.Xml.Linq;
using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Tests.Fixtures;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Reports.Workbooks;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Tests.Workbooks;

[Collection(SnapshotCollection.Name)]
public sealed class AnnualWorkbookTests(SnapshotDatabase database)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Create_Chinese_IsTheReviewedWorkbook() => WorkbookText.Of(AnnualWorkbook.Create(database.Report)).MatchSnapshot();

    [Fact]
    public void Create_English_IsTheReviewedWorkbook() =>
        WorkbookText.Of(AnnualWorkbook.Create(database.Report, ReportLanguage.English)).MatchSnapshot();

    [Fact]
    public void Create_SameReportTwice_IsTheSameBytes()
    {
        var first = AnnualWorkbook.Create(database.Report);
        var second = AnnualWorkbook.Create(database.Report with { SnapshotId = database.Report.SnapshotId });

        Assert.True(first.AsSpan().SequenceEqual(second));
    }

    [Fact]
    public void Create_Package_BearsTheSnapshotsTimeAlone()
    {
        using var zip = Open(AnnualWorkbook.Create(database.Report));

        var core = ReadText(zip, "docProps/core.xml");
        Assert.Contains("2025-12-20T03:04:05Z", core, StringComparison.Ordinal);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void Create_TextThatLooksLikeAFormula_IsText()
    {
        using var zip = Open(AnnualWorkbook.Create(WithTitle("=cmd|'/C calc'!A0")));

        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            Assert.Empty(XDocument.Parse(ReadText(zip, entry.FullName)).Descendants(Main + "f"));
        }

        using var package = new ExcelPackage(new MemoryStream(AnnualWorkbook.Create(WithTitle("=cmd|'/C calc'!A0"))));
        var cell = package.Workbook.Worksheets["封面"].Cells["B6"];
        Assert.Equal(("=cmd|'/C calc'!A0", string.Empty, true), (cell.Value, cell.Formula, cell.Style.QuotePrefix));
    }

    [Theory]
    [InlineData("a\u0000b\u0008c", "abc")]
    [InlineData("示范 \U00020BB7", "示范 \U00020BB7")]
    [InlineData("<&>\"'", "<&>\"'")]
    public void Create_TextFromPeople_IsKeptButForWhatXmlCannotHold(string title, string expected)
    {
        using var package = new ExcelPackage(new MemoryStream(AnnualWorkbook.Create(WithTitle(title))));

        Assert.Equal(expected, package.Workbook.Worksheets["封面"].Cells["B6"].Value);
    }

    [Fact]
    public void Create_Cells_AreTyped()
    {
        using var package = new ExcelPackage(new MemoryStream(AnnualWorkbook.Create(database.Report)));
        var level = package.Workbook.Worksheets["按级别"];

        // Engineers, third column of numbers on: 12 submitted, 6 of 12.
        Assert.Equal((6.0, 12.0, 0.5), (level.Cells["B7"].Value, level.Cells["C7"].Value, level.Cells["D7"].Value));
        Assert.Equal("0.0%", level.Cells["D7"].Style.Numberformat.Format);
        Assert.Null(level.Cells["N6"].Value); // technicians: no one eligible, no rate

        var cover = package.Workbook.Worksheets["封面"];
        Assert.Equal(new DateTime(2025, 12, 20, 11, 4, 5), cover.Cells["B13"].GetValue<DateTime>()); // 03:04:05 UTC + 8 h
        Assert.Equal("yyyy-mm-dd hh:mm:ss", cover.Cells["B13"].Style.Numberformat.Format);
    }

    [Fact]
    public void Create_TotalsOfEverySheet_Agree()
    {
        using var package = new ExcelPackage(new MemoryStream(AnnualWorkbook.Create(database.Report)));
        var totals = database.Report.Tables
            .Where(table => table.Dimensions[0] is not (ReportDimension.Condition or ReportDimension.Broken))
            .Select(table => (Sheet: package.Workbook.Worksheets[RateSheet.SheetName(new(ReportLanguage.Chinese, database.Report.Standard), table)], table.Dimensions.Count))
            .Select(entry => string.Join(' ', Enumerable.Range(entry.Count + 1, 22).Select(column => entry.Sheet.Cells[entry.Sheet.Dimension.End.Row, column].Text)))
            .Distinct();

        // 6 through; of 18 submitted, 16 accepted, 12 eligible, 12 voted on; 4 confirmed.
        var total = Assert.Single(totals);
        Assert.StartsWith("6 18 33.3%", total, StringComparison.Ordinal);
        Assert.EndsWith(" 4", total, StringComparison.Ordinal);
        var funnel = package.Workbook.Worksheets["评审流程"];
        Assert.Equal(["18", "16", "16", "12", "12", "12", "6", "6", "6", "0", "4"], Enumerable.Range(5, 11).Select(row => funnel.Cells[row, 2].Text));
    }

    [Fact]
    public void Create_TableNames_AreTheSameInBothLanguagesAndUnique()
    {
        static string[] Names(byte[] workbook)
        {
            using var package = new ExcelPackage(new MemoryStream(workbook));
            return [.. package.Workbook.Worksheets.SelectMany(sheet => sheet.Tables).Select(table => table.Name)];
        }

        var chinese = Names(AnnualWorkbook.Create(database.Report));

        Assert.Equal(chinese, Names(AnnualWorkbook.Create(database.Report, ReportLanguage.English)));
        Assert.Equal(chinese.Length, chinese.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("PassRates_LEVEL_SPECIALTY", chinese);
    }

    [Fact]
    public void Create_EmptyYear_HasSheetsWithoutRows()
    {
        var none = StageFigures.Of(default(StageCounts));
        var empty = database.Report with
        {
            Figures = database.Report.Figures with
            {
                Total = none,
                Tables = [.. database.Report.Tables.Select(table => table with { Groups = [], Total = none })],
            },
        };

        using var package = new ExcelPackage(new MemoryStream(AnnualWorkbook.Create(empty)));

        Assert.Equal(["合计", "0", "0", ""], Enumerable.Range(1, 4).Select(column => package.Workbook.Worksheets["按级别"].Cells[6, column].Text));
    }

    [Fact]
    public void Create_Provisional_SaysSoOnEverySheetAndInItsName()
    {
        var preview = database.Report with { Provisional = true };

        using var package = new ExcelPackage(new MemoryStream(AnnualWorkbook.Create(preview)));

        Assert.All(package.Workbook.Worksheets, sheet => Assert.Contains("预览", sheet.Cells["A2"].Text, StringComparison.Ordinal));
        Assert.Equal("annual-2025-provisional-0123456789ab-full.xlsx", AnnualWorkbook.FileName(preview));
        Assert.Equal("annual-2025-0123456789ab-full-en.xlsx", AnnualWorkbook.FileName(database.Report, ReportLanguage.English));
    }


    private AnnualReport WithTitle(string title) =>
        database.Report with { Standard = database.Report.Standard with { Title = new LocalizedText(title, title) } };

    private static ZipArchive Open(byte[] workbook) => new(new MemoryStream(workbook), ZipArchiveMode.Read);

    private static string ReadText(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
