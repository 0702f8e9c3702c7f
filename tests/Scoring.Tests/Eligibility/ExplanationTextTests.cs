using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

public sealed partial class ExplanationTextTests
{
    private static readonly Dictionary<string, string> English = Texts("Explanations.resx");
    private static readonly Dictionary<string, string> Chinese = Texts("Explanations.zh-Hans.resx");

    [Fact]
    public void Resources_BothLanguages_SameCodesAndPlaces()
    {
        Assert.Equal(English.Keys.Order(), Chinese.Keys.Order());
        Assert.All(English, text => Assert.Equal(Places(text.Value), Places(Chinese[text.Key])));
        Assert.All(Chinese.Where(text => !text.Key.StartsWith("word.", StringComparison.Ordinal)), text => Assert.Matches("[\u4e00-\u9fff]", text.Value));
        Assert.All(English, text => Assert.DoesNotMatch("[\u4e00-\u9fff]", text.Value));
    }

    [Fact]
    public void Codes_InTheSource_EachHasATextAndEachTextIsUsed()
    {
        var used = CodesInSource();
        var texts = English.Keys.Where(code => !code.StartsWith("word.", StringComparison.Ordinal)).ToArray();
        Assert.Empty(used.Except(texts));
        Assert.Empty(texts.Except(used));
    }

    [Fact]
    public void Words_OfEveryCodeThatExplanationsName_ExistInBoth()
    {
        string[] codes =
        [
            .. EnumCodes<TitleLevel>.All, .. EnumCodes<Track>.All, .. EnumCodes<DegreeRung>.All, .. EnumCodes<EmploymentKind>.All,
            .. EnumCodes<AchievementFact>.All,
        ];
        Assert.All(codes, code => Assert.Contains($"word.{code}", English.Keys));
    }

    [Fact]
    public void Render_Default_ChineseAndByChoiceEnglish()
    {
        var explanation = new Explanation("route.tenure", ["4", "3"]);
        Assert.Equal("须任现职称满4年，截止日满3年。", ExplanationText.Render(explanation, ExplanationText.DefaultCulture));
        Assert.Equal("须任现职称满4年，截止日满3年。", ExplanationText.Render(explanation, CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("4 full years in the current title are asked; 3 are complete at the cutoff.", ExplanationText.Render(explanation, CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal("4 full years in the current title are asked; 3 are complete at the cutoff.", ExplanationText.Render(explanation, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Render_CodesAsArguments_InThePersonsWords()
    {
        var explanation = new Explanation("missing.moreOf", ["1", "engineer.achievement.1, engineer.achievement.7"]);
        Assert.Equal(
            "另需1项：五（三）4（1） 报告获市级肯定性批示或被采纳、五（三）4（7） 论文1篇（前二作者或通讯作者）",
            ExplanationText.Render(explanation, ExplanationText.DefaultCulture, Liaoning.Standard));
        Assert.Equal("a recognised degree of master or higher in a subject close to the specialty", ExplanationText.Render(new Explanation("missing.degree", ["MASTER"]), CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public void Render_UnknownCode_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ExplanationText.Render(new Explanation("no.such", []), CultureInfo.InvariantCulture));

    [Fact]
    public void Render_EveryExplanationOfRandomDossiers_FillsItsPlaces()
    {
        var generator = new DossierGenerator(Liaoning.Standard, 11);
        for (var number = 0; number < 200; number++)
        {
            var report = Make.Evaluate(generator.Next());
            var all = report.Findings.Select(finding => finding.Explanation).Concat(report.Ignored.Select(item => item.Reason)).Concat(report.Missing.SelectMany(set => set));
            foreach (var explanation in all)
            {
                Assert.Equal(explanation.Arguments.Count, Places(English[explanation.Code]).Length);
                Assert.DoesNotContain("{", ExplanationText.Render(explanation, ExplanationText.DefaultCulture), StringComparison.Ordinal);
            }
        }
    }

    private static string[] Places(string text) => [.. PlacePattern().Matches(text).Select(match => match.Value).Distinct().Order()];

    private static HashSet<string> CodesInSource()
    {
        var families = English.Keys.Select(code => code[..code.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in new[] { "Dossiers", "Eligibility", "Json", "Standards" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Source(), folder), "*.cs", SearchOption.AllDirectories))
            {
                var text = File.ReadAllText(file);
                used.UnionWith(CodePattern().Matches(text).Select(match => match.Groups[1].Value).Where(code => families.Contains(code.Split('.')[0])));
                if (folder == "Dossiers")
                {
                    used.UnionWith(ShortCodePattern().Matches(text).Select(match => $"dossier.{match.Groups[1].Value}").Where(English.ContainsKey));
                }
            }
        }

        used.Remove("consent.givenOn"); // the path of a field
        return used;
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Source(), "Eligibility", file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static string Source([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "Scoring"));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlacePattern();

    [GeneratedRegex("\"([a-z]+\\.[a-z][A-Za-z]+)\"")]
    private static partial Regex CodePattern();

    [GeneratedRegex("\"([a-z][A-Za-z]+)\"")]
    private static partial Regex ShortCodePattern();
}
