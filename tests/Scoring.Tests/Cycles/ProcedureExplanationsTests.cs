using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed partial class ProcedureExplanationsTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly ResourceManager Texts =
        new("ScoringPlatform.Scoring.Cycles.ProcedureExplanations", typeof(ExplanationText).Assembly);

    [Fact]
    public void Texts_EveryCodeOfTheSource_IsInBothLanguagesWithTheSamePlaces()
    {
        var codes = CodesInSource();
        Assert.True(codes.Count > 60, $"only {codes.Count} codes found");
        foreach (var code in codes)
        {
            var english = Texts.GetString(code, CultureInfo.InvariantCulture);
            var chinese = Texts.GetResourceSet(Chinese, createIfNotExists: true, tryParents: false)!.GetString(code);

            Assert.True(english is not null && chinese is not null, code);
            Assert.Equal(Places(english), Places(chinese));
        }
    }

    [Fact]
    public void Texts_EveryText_IsOfACodeOrAState()
    {
        var codes = CodesInSource();
        var states = new[] { typeof(CycleState), typeof(ApplicationState), typeof(RoundState), typeof(EligibilityResult), typeof(TallyOutcome) }
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>())
            .Select(state => $"word.{Codes.Of(state)}")
            .ToHashSet();
        var names = Texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).ToArray();

        Assert.DoesNotContain(names, name => !codes.Contains(name) && !states.Contains(name));
        Assert.Empty(states.Except(names));
    }

    [Fact]
    public void Render_Refusal_IsASentenceInBothLanguages()
    {
        var refusal = CycleTransitions.Decide(
            CycleState.Draft, CycleState.Closed, new CycleContext { Today = default, SubmissionDeadline = default }).Explanation!;

        Assert.Equal("There is no step from draft to closed.", ExplanationText.Render(refusal, English));
        Assert.Equal("不能从草稿转为已关闭。", ExplanationText.Render(refusal, Chinese));
    }

    [Fact]
    public void Render_Quorum_ShowsTheNumbers() =>
        Assert.Equal("应到 11 人，实到 7 人，未达到全体委员的 2/3。", ExplanationText.Render(Quorum.Check(Fraction.TwoThirds, 11, 7).Explanation, Chinese));

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order());

    private static HashSet<string> CodesInSource([CallerFilePath] string here = "")
    {
        var source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Scoring"));
        return [.. new[] { "Ballots", "Cycles", "Draws", "Experts", "Recommendations", "Votes" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(source, folder), "*.cs"))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("\"((?:application|ballot|committee|cycle|draw|expert|panel|parameter|quorum|recommendation|round|tally|transition|verify)\\.[A-Za-z]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Place();
}
