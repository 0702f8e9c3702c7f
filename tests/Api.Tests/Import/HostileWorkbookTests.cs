using System.IO.Compression;
using System.Text;
using OfficeOpenXml;
using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Tests.Import;

/// <summary>Files that are damaged, lie, or are meant to do harm: each is refused by a typed fault, or read for what it is.</summary>
public sealed class HostileWorkbookTests
{
    private const string Book = "xl/workbook.xml";

    /// <summary>A flipped bit gives a fault or, where it lies in what nobody reads, the same records. Never another exception, never other records.</summary>
    [Fact]
    public void Read_OneBitFlipped_IsRefusedOrReadsTheSame()
    {
        const int Seed = 411;
        var random = new Random(Seed);
        var clean = Describe(SmallWorkbook.Read(SmallWorkbook.File));
        var refused = 0;
        for (var count = 0; count < 300; count++)
        {
            var file = SmallWorkbook.File.ToArray();
            var place = random.Next(file.Length);
            var bit = random.Next(8);
            file[place] ^= (byte)(1 << bit);
            try
            {
                var read = Describe(SmallWorkbook.Read(file));
                Assert.True(read == clean, $"seed {Seed}: bit {bit} of byte {place} gives other records");
            }
            catch (ImportFileException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 200, 300);
    }

    /// <summary>Without a part that matters the file is refused or has problems; without another it reads the same.</summary>
    [Fact]
    public void Read_AnyPartMissing_IsRefusedOrNamedOrDoesNotMatter()
    {
        var clean = Describe(SmallWorkbook.Read(SmallWorkbook.File));
        Assert.All(HostileParts.Names, name =>
        {
            try
            {
                var reading = SmallWorkbook.Read(HostileParts.Without(name));
                Assert.True(reading.Problems.Count > 0 || Describe(reading) == clean, $"{name}: other records without a word");
            }
            catch (ImportFileException)
            {
            }
        });
        Assert.Equal(ImportFileFault.NotAWorkbook, FaultOf(HostileParts.Without(Book)));
    }

    [Fact]
    public void Read_CommaSeparatedTextInAnyEncoding_IsNoWorkbook()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Text = "姓名,身份证号\r\n示例,110105194912310029\r\n";
        Assert.All(
            new[] { Encoding.GetEncoding("GBK"), Encoding.Unicode, Encoding.BigEndianUnicode, new UTF8Encoding(true) },
            encoding => Assert.Equal(ImportFileFault.NotAWorkbook, FaultOf([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)])));
    }

    [Fact]
    public void Read_OldWorkbookAndEncryptedOne_AreToldApart()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(ImportFileFault.OldFormat, FaultOf([.. ole, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")]));
        Assert.Equal(ImportFileFault.Encrypted, FaultOf([.. ole, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        using var package = new ExcelPackage(new MemoryStream(SmallWorkbook.File));
        Assert.Equal(ImportFileFault.Encrypted, FaultOf(package.GetAsByteArray("password")));
    }

    [Fact]
    public void Read_OtherFilesOfTheOffice_AreNoWorkbook() =>
        Assert.Equal(ImportFileFault.NotAWorkbook, FaultOf(Archive(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<d/>"u8.ToArray()))));

    [Theory]
    [InlineData("xl/vbaProject.bin")]
    [InlineData("xl/macrosheets/sheet1.xml")]
    [InlineData("xl/activeX/activeX1.bin")]
    public void Read_WithMacros_IsRefused(string part) => Assert.Equal(ImportFileFault.Macros, FaultOf(HostileParts.With((part, [1]))));

    [Fact]
    public void Read_DeclaredAsMacroWorkbook_IsRefused() => Assert.Equal(
        ImportFileFault.Macros,
        FaultOf(HostileParts.WithText("[Content_Types].xml", text => text.Replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            StringComparison.Ordinal))));

    [Theory]
    [InlineData("xl/externalLinks/externalLink1.xml")]
    [InlineData("xl/connections.xml")]
    [InlineData("xl/queryTables/queryTable1.xml")]
    public void Read_ThatReachesOutOfItself_IsRefused(string part) =>
        Assert.Equal(ImportFileFault.ExternalLinks, FaultOf(HostileParts.With((part, "<x/>"u8.ToArray()))));

    [Theory]
    [InlineData("..\\..\\evil.xml")]
    [InlineData("xl/../../evil.xml")]
    [InlineData("xl\\evil.xml")]
    [InlineData("/evil.xml")]
    [InlineData("C:/evil.xml")]
    public void Read_PartNameThatLeadsElsewhere_IsRefused(string name) =>
        Assert.Equal(ImportFileFault.Damaged, FaultOf(HostileParts.With((name, [1]))));

    [Fact]
    public void Read_TwoPartsOfOneName_IsRefused()
    {
        Assert.Equal(ImportFileFault.Damaged, FaultOf(HostileParts.With((Book, "<x/>"u8.ToArray()))));
        Assert.Equal(ImportFileFault.Damaged, FaultOf(HostileParts.With(("XL/Workbook.xml", "<x/>"u8.ToArray()))));
    }

    public static TheoryData<string> DocumentTypes() =>
    [
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
        "<!-- " + new string('x', 100_000) + " --><!DOCTYPE x []>",
    ];

    [Theory]
    [MemberData(nameof(DocumentTypes))]
    public void Read_DocumentTypeAnywhereInAnyEncoding_IsRefused(string declaration)
    {
        Assert.All(new Encoding[] { new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 }, encoding => Assert.Equal(
            ImportFileFault.ExternalEntities,
            FaultOf(HostileParts.WithText(Book, text => "<?xml version=\"1.0\"?>" + declaration + text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..], encoding))));
    }

    [Fact]
    public void Read_LyingDimension_ReadsTheSame()
    {
        var clean = Describe(SmallWorkbook.Read(SmallWorkbook.File));
        foreach (var name in HostileParts.Names.Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            var file = HostileParts.WithText(name, text => System.Text.RegularExpressions.Regex.Replace(text, "<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\""));
            Assert.Equal(clean, Describe(SmallWorkbook.Read(file)));
        }
    }

    [Fact]
    public void Read_ACellInTheLastRowThereIs_NamesTheSheetAndStops()
    {
        var file = SmallWorkbook.With("申报", cells => cells.Cells[ExcelPackage.MaxRows, 1].Value = "x");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problem = Assert.Single(SmallWorkbook.Read(file).Problems, one => one.Kind == ProblemKind.SheetTooLong);

        Assert.Equal(("申报", "A1048576"), (problem.Sheet, problem.Cell));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300_000_000);
    }

    /// <summary>The same serial numbers mean days four years and a day later where days are counted from 1904.</summary>
    [Fact]
    public void Read_DatesCountedFrom1904_AreTheDaysThatExcelShows()
    {
        var file = HostileParts.WithText(Book, text => text.Contains("<workbookPr", StringComparison.Ordinal)
            ? System.Text.RegularExpressions.Regex.Replace(text, "<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")
            : text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));

        var clean = SmallWorkbook.Read(SmallWorkbook.File);
        var shifted = SmallWorkbook.Read(file);

        Assert.Equal(clean.Workbook.Experts.Select(one => one.TermFrom.AddDays(1462)), shifted.Workbook.Experts.Select(one => one.TermFrom));
        // Birth dates are days too, and do not agree with the numbers any more.
        Assert.Equal(SmallWorkbook.Dossiers, shifted.Problems.Count(one => one.Kind == ProblemKind.IdNumberDisagrees));
    }

    [Fact]
    public void Read_OverlappingParts_AreRefused()
    {
        var file = HostileParts.Overlapping(1_500, 900_000);
        Assert.InRange(file.Length, 0, 3_000_000);

        Assert.Equal(ImportFileFault.ExpandsTooFar, FaultOf(file));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Read_SizeThatLies_IsRefused(int size)
    {
        var fault = FaultOf(HostileParts.WithLyingSize(Book, size));

        Assert.Contains(fault, new[] { ImportFileFault.Damaged, ImportFileFault.ExpandsTooFar });
    }

    [Fact]
    public void Check_ABombInsideABomb_UsesLittleMemory()
    {
        var inner = Archive(("zeros", new byte[40_000_000]));
        var file = HostileParts.With(("xl/media/inner.zip", inner), ("xl/media/zeros.bin", new byte[50_000_000]));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(ImportFileFault.ExpandsTooFar, FaultOf(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    private static ImportFileFault FaultOf(byte[] file) => Assert.Throws<ImportFileException>(() => SmallWorkbook.Read(file)).Fault;

    private static string Describe(ImportReading reading) => System.Text.Json.JsonSerializer.Serialize(new { reading.Workbook, reading.Problems });

    private static byte[] Archive(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
