using ScoringPlatform.Reports.Tests.Fixtures;
using ScoringPlatform.Reports.Workbooks;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Reports.Tests.Workbooks;

/// <summary>The workbook as programs of others read it.</summary>
[Collection(SnapshotCollection.Name)]
public sealed class ForeignReaderTests(SnapshotDatabase database)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Prints, for every sheet, its name, size, frozen cell and tables; then the types of the row of totals.</summary>
    private const string ReadBack =
        """
        import sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        for sheet in book:
            print(sheet.title, sheet.dimensions, sheet.freeze_panes, ','.join(sorted(sheet.tables)), len(sheet._charts), sep='|')
        print(*[type(cell.value).__name__ for cell in book['按级别'][7][:4]], sep='|')
        print(book['封面']['B13'].value.isoformat())
        print(any(cell.data_type == 'f' for sheet in book for row in sheet.iter_rows() for cell in row))
        """;

    [ToolFact(Python, "-c", "import openpyxl")]
    public void Create_ReadByOpenpyxl_HasItsSheetsTablesAndTypes()
    {
        using var file = new WorkbookFile(AnnualWorkbook.Create(Hostile()));

        var (exitCode, output) = ExternalTool.Run(Python, "-c", ReadBack, file.Path);

        Assert.Equal(0, exitCode);
        output.MatchSnapshot();
    }

    [ToolFact("soffice", "--version")]
    public void Create_ConvertedByLibreOffice_IsOneTextPerCell()
    {
        using var file = new WorkbookFile(AnnualWorkbook.Create(Hostile()));

        // 44 is the comma, 34 the quote, 76 UTF-8; the last -1 writes every sheet to a file of its own.
        const string filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
        var (exitCode, output) = ExternalTool.Run(
            "soffice", $"-env:UserInstallation=file://{file.Folder}/profile", "--headless", "--convert-to", filter, "--outdir", file.Folder, file.Path);

        Assert.True(exitCode == 0, output);
        var cover = File.ReadAllText(Path.Combine(file.Folder, "annual-封面.csv"));
        Assert.Contains("=1+1", cover, StringComparison.Ordinal);
        var total = File.ReadAllLines(Path.Combine(file.Folder, "annual-按级别.csv"))[^1].Split(',');
        Assert.Equal(["合计", "6", "18"], total[..3]);
        Assert.Equal(25, Directory.GetFiles(file.Folder, "*.csv").Length);
    }

    [ToolFact("soffice", "--version")]
    public void Create_PrintedByLibreOffice_IsOnePagePerSheet()
    {
        using var file = new WorkbookFile(AnnualWorkbook.Create(database.Report));

        var (exitCode, output) = ExternalTool.Run(
            "soffice", $"-env:UserInstallation=file://{file.Folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", file.Folder, file.Path);

        Assert.True(exitCode == 0, output);
        var pdf = File.ReadAllText(Path.ChangeExtension(file.Path, ".pdf"), System.Text.Encoding.Latin1);
        var pages = pdf.Split("/Type/Page/").Length - 1;
        Assert.Equal(25, pages);
    }

    private Reports.Annual.AnnualReport Hostile() =>
        database.Report with { Standard = database.Report.Standard with { Title = new LocalizedText("=1+1", "=1+1") } };

    private sealed class WorkbookFile : IDisposable
    {
        public WorkbookFile(byte[] workbook)
        {
            Path = System.IO.Path.Combine(Folder, "annual.xlsx");
            File.WriteAllBytes(Path, workbook);
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("scoring-workbook-").FullName;

        public string Path { get; }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
