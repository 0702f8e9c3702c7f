using System.CommandLine;
using System.Text.Json;
using ScoringPlatform.Api.Commands;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Import;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Commands;

/// <summary>The command over the sample dossiers: one eligible, one not, one pending, one short of achievements, one with four errors.</summary>
public sealed class EvaluateCommandTests
{
    private static readonly string Samples = SampleFile("dossiers.json");

    [Fact]
    public async Task Evaluate_SamplesInEnglish_MatchesSnapshot()
    {
        var (code, output, _) = await RunAsync(Samples, "--cutoff", "2024-12-31", "--language", "en");

        Assert.Equal(1, code);
        output.MatchSnapshot();
    }

    [Fact]
    public async Task Evaluate_SamplesInChinese_MatchesSnapshot() =>
        (await RunAsync(Samples, "--cutoff", "2024-12-31")).Output.MatchSnapshot();

    [Fact]
    public async Task Evaluate_AsJson_WritesALineForEachDossierAndItsErrors()
    {
        var (code, output, _) = await RunAsync(Samples, "--cutoff", "2024-12-31", "--json", "--language", "en");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Equal(1, code);
        Assert.Equal(["ELIGIBLE", "INELIGIBLE", "PENDING", "INELIGIBLE"], lines.Take(4).Select(line => line.GetProperty("result").GetString()));
        Assert.Equal("示例-05 有误", lines[4].GetProperty("reference").GetString());
        Assert.Contains(
            ("achievements[0].contractFen", "NEGATIVE_AMOUNT"),
            lines[4].GetProperty("errors").EnumerateArray()
                .Select(error => (error.GetProperty("field").GetString(), error.GetProperty("rule").GetString())));
        Assert.Equal(5, lines.Count);
    }

    [Fact]
    public async Task Evaluate_Twice_WritesTheSame() =>
        Assert.Equal(await RunAsync(Samples, "--cutoff", "2024-12-31", "--json"), await RunAsync(Samples, "--cutoff", "2024-12-31", "--json"));

    /// <summary>On 3 March 2025 the last 31 December was that of 2024.</summary>
    [Fact]
    public async Task Evaluate_WithoutACutoff_TakesTheLastDecember() =>
        Assert.Equal(await RunAsync(Samples, "--cutoff", "2024-12-31"), await RunAsync(Samples));

    [Fact]
    public async Task Evaluate_OneGoodDossierWithAByteOrderMark_EndsWithZero()
    {
        using var folder = new TemporaryFolder();
        var first = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Samples))[0].GetRawText();
        var file = Path.Combine(folder.Path, "one.json");
        await File.WriteAllTextAsync(file, first, System.Text.Encoding.UTF8);

        var (code, output, _) = await RunAsync(file, "--standard", "liaoning-cyber-2024");

        Assert.Equal(0, code);
        Assert.Contains("ELIGIBLE", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SampleWorkbook_EvaluatesEachApplication()
    {
        var (code, output, _) = await RunAsync(SampleFile("dossiers-2026.xlsx"), "--cutoff", "2025-12-31", "--json");

        Assert.Equal((0, 60), (code, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[ 1, \"two\" ]")]
    [InlineData("{}")]
    public async Task Evaluate_WhatIsNoDossier_IsReportedWithItsPlace(string text)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "bad.json");
        await File.WriteAllTextAsync(file, text);

        var (code, output, _) = await RunAsync(file, "--language", "en");

        Assert.Equal(1, code);
        Assert.Contains("  ! ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cutoff", "31.12.2024")]
    [InlineData("--standard", "nowhere")]
    [InlineData("--language", "fr")]
    public async Task Evaluate_WrongOption_IsRefusedBeforeAnythingIsRead(string option, string value)
    {
        var (code, output, errors) = await RunAsync(Samples, option, value);

        Assert.Equal(1, code);
        Assert.Contains(value, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("ELIGIBLE", output, StringComparison.Ordinal);
    }

    /// <summary>The first dossier's level is none; the workbook's others are evaluated.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Evaluate_WorkbookWithOneMistake_ReportsItAndEvaluatesTheRest(bool json)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "one-mistake.xlsx");
        await File.WriteAllBytesAsync(file, SmallWorkbook.WithCell("申报", "申报层级", "PRESIDENT 总统"));

        var (code, output, _) = await RunAsync([file, "--cutoff", "2025-12-31", .. json ? ["--json"] : Array.Empty<string>()]);

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, code);
        Assert.Single(lines, line => line.StartsWith(json ? "{\"errors\"" : "! ", StringComparison.Ordinal) && line.Contains("申报", StringComparison.Ordinal));
        Assert.Equal(SmallWorkbook.Dossiers - 1, lines.Count(line => line.StartsWith(json ? "{\"reference\"" : "2025-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Evaluate_NothingToEvaluate_IsSaidAndEndsWithOne()
    {
        using var folder = new TemporaryFolder();
        var empty = Path.Combine(folder.Path, "empty.json");
        await File.WriteAllTextAsync(empty, "[]");

        Assert.Equal((1, "", "error: The file holds no dossier.\n"), await RunAsync(empty));
        var (code, _, errors) = await RunAsync(folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("is a folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_MissingFile_EndsWithOneLine()
    {
        var (code, _, errors) = await RunAsync("nowhere.json");

        Assert.Equal(1, code);
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_Asked_NamesOptionsAndExitCodes()
    {
        var (code, output, _) = await RunAsync("--help");

        Assert.Equal(0, code);
        Assert.All(["--standard", "--cutoff", "--json", "--language", "Ends with 0"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var time = new ManualTime(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
        var root = new RootCommand { EvaluateCommand.Create(time) };
        await using var output = new StringWriter { NewLine = "\n" };
        await using var errors = new StringWriter { NewLine = "\n" };
        var code = await root.Parse(["evaluate", .. arguments])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }

    private static string SampleFile(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "samples", name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException("It is in no folder above.", name);
    }
}
