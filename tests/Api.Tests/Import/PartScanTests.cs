using System.IO.Compression;
using System.Text;
using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Tests.Import;

public sealed class PartScanTests
{
    /// <summary>The check value of CRC-32: the digits 1 to 9 give CBF43926.</summary>
    [Fact]
    public void Checksum_OfTheCheckText_IsTheCheckValue() => Assert.Equal(0xCBF43926u, Scan("123456789"u8.ToArray(), 9).Checksum);

    [Theory]
    [InlineData("<x><!DOCTYPE y>", true)]
    [InlineData("<!doctype y>", true)]
    [InlineData("<<!DOCTYPE y>", true)]
    [InlineData("<!DOC<!DOCTYPE y>", true)]
    [InlineData("<!DOC TYPE y>", false)]
    [InlineData("&lt;!DOCTYPE y>", false)]
    public void DeclaresType_InAnyPieces_IsTheSame(string text, bool declares)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.All(Enumerable.Range(1, bytes.Length), piece => Assert.Equal(declares, Scan(bytes, piece).DeclaresType));
    }

    /// <summary>Against the checksum that the framework writes into archives.</summary>
    [Fact]
    public void Checksum_RandomParts_IsTheArchives()
    {
        const int Seed = 32;
        var random = new Random(Seed);
        for (var count = 0; count < 50; count++)
        {
            var bytes = new byte[random.Next(0, 5_000)];
            random.NextBytes(bytes);
            using var file = new MemoryStream();
            using (var made = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            {
                using var part = made.CreateEntry("x").Open();
                part.Write(bytes);
            }

            using var archive = new ZipArchive(file);
            Assert.True(archive.Entries[0].Crc32 == Scan(bytes, 1 + random.Next(900)).Checksum, $"seed {Seed}, part {count}");
        }
    }

    private static PartScan Scan(byte[] bytes, int piece)
    {
        var scan = new PartScan();
        foreach (var chunk in bytes.Chunk(piece))
        {
            scan.Add(chunk);
        }

        return scan;
    }
}
