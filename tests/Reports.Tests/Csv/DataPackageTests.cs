using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Db.Bi;
using ScoringPlatform.Reports.Csv;
using ScoringPlatform.Reports.Tests.Fixtures;

namespace ScoringPlatform.Reports.Tests.Csv;

[Collection(SnapshotCollection.Name)]
public sealed class DataPackageTests(SnapshotDatabase database)
{
    [Fact]
    public async Task Write_FullReport_HoldsTheStarSchemaWithItsDictionaryAndManifest()
    {
        var files = Files(await WriteAsync());

        Assert.Subset(files.Keys.ToHashSet(), BiTables.All.Select(table => table.Name + ".csv").ToHashSet());
        var explained = Rows(files["dictionary.csv"]).Skip(1).Where(row => row[1].Length > 0).Select(row => $"{row[0]} {row[1]}").ToHashSet();
        foreach (var (name, content) in files.Where(file => file.Key is not ("dictionary.csv" or "manifest.csv")))
        {
            Assert.All(Rows(content)[0], column => Assert.Contains($"{name} {column}", explained));
        }

        Assert.All(Rows(files["dictionary.csv"]).Skip(1), row => Assert.True(row[4].Length > 0 && row[5].Length > 0, row[1]));
    }

    [Fact]
    public async Task Write_Manifest_HasEveryFilesRowsSizeAndHash()
    {
        var files = Files(await WriteAsync());
        var manifest = Rows(files["manifest.csv"]).Skip(1).ToDictionary(row => row[0]);

        Assert.Equal(files.Keys.Where(name => name != "manifest.csv").Order(), manifest.Keys.Order());
        foreach (var (name, row) in manifest)
        {
            var expected = new[] { name, $"{Rows(files[name]).Count - 1}", $"{files[name].Length}", Convert.ToHexStringLower(SHA256.HashData(files[name])) };
            Assert.Equal(expected, row);
        }
    }

    [Fact]
    public async Task Write_EveryFile_IsUtf8WithMarkAndReturns()
    {
        foreach (var content in Files(await WriteAsync()).Values)
        {
            Assert.Equal("EFBBBF", Convert.ToHexString(content, 0, 3));
            var text = Encoding.UTF8.GetString(content, 3, content.Length - 3);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Write_SameSnapshotTwice_IsTheSameBytes() => Assert.Equal(await WriteAsync(), await WriteAsync());

    [Fact]
    public async Task Write_TextThatLooksLikeAFormula_StandsBehindAnApostrophe()
    {
        // The small year has a city "=ELSEWHERE".
        var files = Files(await WriteAsync());

        foreach (var name in new[] { "applications.csv", "pass_rates.csv" })
        {
            Assert.Contains(Rows(files[name]), row => row.Contains("'=ELSEWHERE"));
            Assert.DoesNotContain(Rows(files[name]), row => row.Contains("=ELSEWHERE"));
        }
    }

    [Fact]
    public async Task Write_PublishedReport_HoldsNoSingleFacts()
    {
        using var target = new MemoryStream();
        await using var db = database.Open();
        var published = (await Reports.Annual.AnnualReportReader.FinalAsync(db, 2025, default))!;
        await DataPackage.WriteAsync(target, published, db, default);
        var files = Files(target.ToArray());

        Assert.DoesNotContain(BiTables.All, table => files.ContainsKey(table.Name + ".csv"));
        var hidden = Rows(files["pass_rates.csv"]).Skip(1).Where(row => row[8] == "1").ToList();
        Assert.NotEmpty(hidden);
        Assert.All(hidden, row => Assert.Equal(["", "", ""], row[9..12]));
        Assert.Equal("annual-2025-0123456789ab-data.zip", DataPackage.FileName(published));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("1-2", "1-2")]
    public void Of_Text_IsNeverAFormula(string text, string expected) => Assert.Equal(expected, CsvText.Of(text));

    [Fact]
    public void Of_NegativeNumbers_StayNumbers() =>
        Assert.Equal(["-1", "-1.5", "-0.25", ""], new object?[] { -1, -1.5m, -0.25, null }.Select(CsvText.Of));

    private static Dictionary<string, byte[]> Files(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static List<string[]> Rows(byte[] file) => CsvRows.Of(Encoding.UTF8.GetString(file).TrimStart('\uFEFF'));

    private async Task<byte[]> WriteAsync()
    {
        using var target = new MemoryStream();
        await using var db = database.Open();
        await DataPackage.WriteAsync(target, database.Report, db, default);
        return target.ToArray();
    }
}
