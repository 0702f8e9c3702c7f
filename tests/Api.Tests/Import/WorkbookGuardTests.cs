using System.IO.Compression;
using System.Text;
using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Tests.Import;

public sealed class WorkbookGuardTests
{
    [Fact]
    public void Check_WorkbookAsWritten_Passes() => WorkbookGuard.Check(SmallWorkbook.File);

    [Theory]
    [InlineData("name,number", ImportFileFault.NotAWorkbook)]
    [InlineData("PK\u0003\u0004 cut off", ImportFileFault.Damaged)]
    public void Check_TextOrCutOffArchive_IsRefused(string content, ImportFileFault fault) =>
        Refused(Encoding.Latin1.GetBytes(content), fault);

    [Fact]
    public void Check_OldOfficeFile_IsRefused() => Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], ImportFileFault.OldFormat);

    [Fact]
    public void Check_LargerThanAllowed_IsRefused() => Refused(new byte[WorkbookGuard.MaximumFileBytes + 1], ImportFileFault.TooLarge);

    [Fact]
    public void Check_ArchiveWithoutWorkbook_IsRefused() => Refused(Archive(("a.txt", "x"u8.ToArray())), ImportFileFault.NotAWorkbook);

    [Fact]
    public void Check_Macros_AreRefused() =>
        Refused(Archive(("xl/workbook.xml", "<w/>"u8.ToArray()), ("xl/vbaProject.bin", [1])), ImportFileFault.Macros);

    [Fact]
    public void Check_DocumentType_IsRefused() => Refused(
        Archive(("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>"u8.ToArray())),
        ImportFileFault.ExternalEntities);

    [Fact]
    public void Check_DocumentTypeInUtf16_IsRefused() => Refused(
        Archive(("xl/workbook.xml", Encoding.Unicode.GetBytes("<!DOCTYPE w []><w/>"))), ImportFileFault.ExternalEntities);

    [Fact]
    public void Check_PartThatExpandsAThousandfold_IsRefused() =>
        Refused(Archive(("xl/workbook.xml", new byte[30_000_000])), ImportFileFault.ExpandsTooFar);

    [Fact]
    public void Check_ManyParts_AreRefused() => Refused(
        Archive([.. Enumerable.Range(0, WorkbookGuard.MaximumParts + 1).Select(i => ($"p{i}", Array.Empty<byte>()))]),
        ImportFileFault.TooManyParts);

    [Fact]
    public void Check_PathOutOfTheArchive_IsRefused() => Refused(Archive(("../evil", [1])), ImportFileFault.Damaged);

    [Fact]
    public void Read_EveryTruncation_IsRefusedWhole()
    {
        for (var length = 0; length < SmallWorkbook.File.Length; length += SmallWorkbook.File.Length / 64)
        {
            Assert.Throws<ImportFileException>(() => SmallWorkbook.Read(SmallWorkbook.File[..length]));
        }
    }

    private static void Refused(byte[] file, ImportFileFault fault) =>
        Assert.Equal(fault, Assert.Throws<ImportFileException>(() => WorkbookGuard.Check(file)).Fault);

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
