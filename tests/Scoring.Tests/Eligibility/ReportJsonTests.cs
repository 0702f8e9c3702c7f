using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

public sealed class ReportJsonTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Write_ExceptionalSenior_AsReviewed(string culture)
    {
        var dossier = Applicant(TitleLevel.SeniorEngineer, Track.Exceptional) with { Titles = [Title(TitleLevel.Engineer, "2021-06-01")] };
        var report = Evaluate(dossier.With(RecordText.Parse("2 × PAPER rank=1; SCIENCE_AWARD tier=PROVINCE grade=3; INVENTION_PATENT role=MAIN_CONTRIBUTOR; REPORT on=2020-01-01")));
        var json = ReportJson.Write(report, CultureInfo.GetCultureInfo(culture), Liaoning.Standard, "演示-001");
        using var document = JsonDocument.Parse(json);
        Indented(document).MatchSnapshot($"ReportJsonTests.ExceptionalSenior.{culture}");
    }

    [Fact]
    public void Write_OneLine() =>
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(ReportJson.Write(Evaluate(Applicant(TitleLevel.Engineer)), CultureInfo.InvariantCulture).Span));

    private static string Indented(JsonDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
