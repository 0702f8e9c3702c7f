using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Generator;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Tests.Samples;

public sealed class SampleWorkbookTests
{
    private static readonly Standard Standard =
        StandardReader.Read(ShippedStandards.Read(SampleWorkbooks.Standard), SampleWorkbooks.Standard);

    [Theory, MemberData(nameof(Years))]
    public void CommittedFile_ReadBack_IsWhatTheGeneratorMakes(int year)
    {
        var sample = SampleWorkbooks.All.Single(s => s.Year == year);
        var reading = new DossierWorkbookReader(new DossierWorkbook(StandardCodes.Of(Standard))).Read(File.ReadAllBytes(PathOf(sample.FileName)));

        Assert.Empty(reading.Problems.Select(p => p.Render(CultureInfo.InvariantCulture)));
        Assert.Equal(JsonSerializer.Serialize(sample.Create()), JsonSerializer.Serialize(reading.Workbook));
    }

    [Theory, MemberData(nameof(Years))]
    public void Dossiers_Evaluated_AreAMixOfResults(int year)
    {
        var sample = SampleWorkbooks.All.Single(s => s.Year == year);
        var compiled = CompiledStandard.Compile(Standard);
        var rows = sample.Create().Dossiers
            .Select(d => (d.Dossier.TargetLevel, d.Dossier.Track, EligibilityEvaluator.Decide(compiled, d.Dossier, sample.Cutoff, sample.Cutoff).Result))
            .GroupBy(r => r)
            .OrderBy(g => g.Key)
            .Select(g => $"{g.Key.TargetLevel} {g.Key.Track} {g.Key.Result}: {g.Count()}");

        string.Join('\n', rows).MatchSnapshot($"SampleWorkbookTests.Mix.{year}");
    }

    [Fact]
    public void People_OfBothYears_AreDifferentAndOfNoRealRegion()
    {
        var numbers = SampleWorkbooks.All.SelectMany(s => s.Create().Dossiers).Select(d => d.Person.IdNumber.Value).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, n => Assert.StartsWith("990000", n, StringComparison.Ordinal));
    }

    public static TheoryData<int> Years() => [.. SampleWorkbooks.All.Select(s => s.Year)];

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../samples", file);
}
