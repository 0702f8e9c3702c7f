using OfficeOpenXml;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Reports.Tests.Fixtures;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Reports.Tests.Workbooks;

/// <summary>The sheets of single facts, whose rows are written past the library.</summary>
[Collection(SnapshotCollection.Name)]
public sealed class DetailSheetTests(SnapshotDatabase database)
{
    [Fact]
    public void Write_FullReport_HasOneRowForEachApplication()
    {
        using var package = new ExcelPackage(new MemoryStream(WriteFull()));
        var sheet = package.Workbook.Worksheets["明细 申报"];
        var table = sheet.Tables["Detail_applications"];

        using var db = database.Open();
        var facts = db.ApplicationFacts.Count(fact => fact.SnapshotId == database.Report.SnapshotId);
        Assert.Equal(4 + facts, table.Address.End.Row);
        Assert.Equal("评审年度", sheet.Cells["A4"].Text);
        Assert.Equal((2025.0, "工程师"), (sheet.Cells["A5"].Value, sheet.Cells["C5"].Value));
        var through = Enumerable.Range(1, table.Columns.Count).Single(column => sheet.Cells[4, column].Text == "投票通过");
        Assert.Equal(6.0, Enumerable.Range(5, facts).Sum(row => (double)sheet.Cells[row, through].Value));
    }

    [Fact]
    public void Write_SameSnapshotTwice_IsTheSameBytes() => Assert.True(WriteFull().AsSpan().SequenceEqual(WriteFull()));

    [Fact]
    public async Task Write_CodesThatLookLikeFormulas_AreQuotedText()
    {
        await using var db = database.Open();
        await using var undone = await db.Database.BeginTransactionAsync();
        var snapshot = new StatisticsSnapshot
        {
            CycleId = db.StatisticsSnapshots.First().CycleId,
            TakenAt = database.Report.TakenAt,
            Hash = StatisticsSnapshot.Unsealed,
            StandardCode = "none",
            StandardVersion = "1",
            ParametersJson = "{}",
            Provisional = true,
        };
        var application = db.ApplicationFacts.First().ApplicationId;
        string[] hostile = ["=cmd|'/C calc'!A0", "+1", "@SUM(A1)", "\t=1", "＝1+1", "a<b>&\"c"];
        snapshot.Facts.AddRange(hostile.Select((text, index) => new ApplicationFact
        {
            ApplicationId = application + index,
            Specialty = text,
            City = "SHENYANG",
            Level = Scoring.Titles.TitleLevel.Engineer,
            Track = Scoring.Titles.Track.Regular,
            Submitted = true,
        }));
        db.Add(snapshot);
        await db.SaveChangesAsync();

        using var target = new MemoryStream();
        AnnualWorkbook.Write(target, database.Report, ReportLanguage.English, SheetRows.OfSnapshot(db, snapshot.Id), default);

        using var package = new ExcelPackage(target);
        var sheet = package.Workbook.Worksheets["Detail applications"];
        Assert.Equal(hostile, Enumerable.Range(5, hostile.Length).Select(row => (string)sheet.Cells[row, 4].Value));
        Assert.Equal([true, true, true, true, true, false], Enumerable.Range(5, hostile.Length).Select(row => sheet.Cells[row, 4].Style.QuotePrefix));
        Assert.All(Enumerable.Range(5, hostile.Length), row => Assert.Equal("", sheet.Cells[row, 4].Formula));
        await undone.RollbackAsync();
    }

    [Fact]
    public void Write_PublishedReport_TakesNoDetails()
    {
        using var target = new MemoryStream();
        using var db = database.Open();
        var published = database.Report with { Figures = database.Report.Figures with { Full = false } };

        Assert.ThrowsAny<ArgumentException>(() =>
            AnnualWorkbook.Write(target, published, ReportLanguage.Chinese, SheetRows.OfSnapshot(db, published.SnapshotId), default));
    }

    [Fact]
    public void Write_FullReport_IsAWholePackage() => PackageCheck.AssertWhole(WriteFull());

    [Fact]
    public void Create_AnyReport_IsAWholePackage()
    {
        PackageCheck.AssertWhole(AnnualWorkbook.Create(database.Report));
        PackageCheck.AssertWhole(AnnualWorkbook.Create(database.Report, ReportLanguage.English));
    }

    [Fact]
    public void Write_Cancelled_Stops()
    {
        using var db = database.Open();
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => AnnualWorkbook.Write(
            Stream.Null, database.Report, ReportLanguage.Chinese, SheetRows.OfSnapshot(db, database.Report.SnapshotId), source.Token));
    }

    private byte[] WriteFull()
    {
        using var db = database.Open();
        using var target = new MemoryStream();
        AnnualWorkbook.Write(target, database.Report, ReportLanguage.Chinese, SheetRows.OfSnapshot(db, database.Report.SnapshotId), default);
        return target.ToArray();
    }
}
