using OfficeOpenXml;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Api.Import.Writing;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Generator;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Tests.Import;

/// <summary>A valid workbook of a few dossiers, and copies of it with one thing changed.</summary>
internal static class SmallWorkbook
{
    public const int Dossiers = 5;

    private static readonly SampleWorkbook Sample = new(Year: 2025, Dossiers, Seed: 7, FirstPerson: 0);

    private static readonly Lazy<byte[]> Clean = new(() => Write(Sample.Create()));

    public static Standard Standard { get; } = StandardReader.Read(ShippedStandards.Read(SampleWorkbooks.Standard), SampleWorkbooks.Standard);

    public static byte[] File => Clean.Value;

    public static byte[] Write(ImportedWorkbook records) =>
        new DossierWorkbookWriter(new DossierWorkbook(StandardCodes.Of(Standard))).Write(records, Sample.WrittenAt);

    public static ImportReading Read(byte[] file) => DossierImport.Read(Standard, file);

    /// <summary>The workbook with one sheet changed.</summary>
    public static byte[] With(string sheet, Action<ExcelWorksheet> change)
    {
        using var package = new ExcelPackage(new MemoryStream(File));
        change(package.Workbook.Worksheets[sheet]);
        return package.GetAsByteArray();
    }

    /// <summary>The workbook with one cell of a sheet's first record changed.</summary>
    public static byte[] WithCell(string sheet, string header, object? value) =>
        With(sheet, cells => cells.Cells[2, ColumnOf(cells, header)].Value = value);

    public static int ColumnOf(ExcelWorksheet cells, string header) =>
        Enumerable.Range(1, cells.Dimension.End.Column).Single(c => ((string)cells.Cells[1, c].Value).TrimEnd('*') == header);
}
