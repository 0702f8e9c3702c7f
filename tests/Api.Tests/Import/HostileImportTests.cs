using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Import;

/// <summary>Whatever is wrong with a file, nothing of it is stored, and nothing that is said repeats a value of it.</summary>
public sealed class HostileImportTests
{
    [Fact]
    public async Task Import_EveryHostileFile_StoresNothing()
    {
        await using var year = await ReviewYear.StartAsync();
        var before = await CountsAsync(year);
        foreach (var file in Files())
        {
            try
            {
                await using var db = year.CreateContext();
                var result = await year.Get<DossierImport>().ImportAsync(db, 2025, file, new ImportOptions(), year.Office, default);
                Assert.Equal(0, result.Imported);
                Assert.NotEmpty(result.Problems);
                Assert.All(result.Problems, problem => Assert.Matches("^[A-Z]+[0-9]+$", problem.Cell));
            }
            catch (ImportFileException refused)
            {
                Assert.NotEmpty(refused.Message);
            }

            Assert.Equal(before, await CountsAsync(year));
        }
    }

    private static IEnumerable<byte[]> Files()
    {
        yield return [];
        yield return SmallWorkbook.File[..(SmallWorkbook.File.Length / 2)];
        yield return HostileParts.Without("xl/workbook.xml");
        yield return HostileParts.With(("xl/vbaProject.bin", [1]));
        yield return HostileParts.With(("..\\evil", [1]));
        yield return HostileParts.Overlapping(1_500, 900_000);
        yield return SmallWorkbook.WithCell("申报", "身份证号", 990000199001010011d);
        yield return SmallWorkbook.WithCell("申报", "姓名", "=cmd|'/C calc'!A0" + '\u0001');
        yield return SmallWorkbook.With("申报", cells => cells.Cells[2, 1].Formula = "HYPERLINK(\"http://example.org\")");
        yield return SmallWorkbook.With("申报", cells => cells.Cells["A2:B2"].Merge = true);
    }

    private static Task<(int Applications, int People, int Experts, int Entries)> CountsAsync(ReviewYear year) => year.WithAsync(async db => (
        await db.Applications.CountAsync(), await db.Applicants.CountAsync(), await db.Experts.CountAsync(), await db.AuditEntries.CountAsync()));
}
