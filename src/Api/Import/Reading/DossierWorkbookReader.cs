using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>Reads an import workbook whole and reports everything that is wrong in it.</summary>
public sealed class DossierWorkbookReader(DossierWorkbook layout)
{
    /// <summary>How many problems are listed; a file with more is mended in steps.</summary>
    public const int MaximumProblems = 1_000;

    /// <exception cref="ImportFileException">The file is refused as a whole.</exception>
    public ImportReading Read(byte[] file)
    {
        WorkbookGuard.Check(file);
        var problems = new ProblemList();
        return new ImportReading(Assemble(file, problems), problems.Items);
    }

    /// <summary>Sheets are parsed when they are first asked for, so that damage may show at any of them.</summary>
    private ImportedWorkbook Assemble(byte[] file, ProblemList problems)
    {
        try
        {
            using var package = new ExcelPackage(new MemoryStream(file, writable: false));
            return new WorkbookAssembly(layout, problems, name => package.Workbook.Worksheets[name]).Assemble();
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            // What the library throws on a damaged file depends on which part is damaged.
            throw new ImportFileException(ImportFileFault.Damaged);
        }
    }
}
