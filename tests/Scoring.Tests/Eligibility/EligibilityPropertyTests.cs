using System.Globalization;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Laws that hold for every dossier, tried on random ones; a failure names the seed.</summary>
public sealed class EligibilityPropertyTests
{
    private const int Dossiers = 200;

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OrderOfLists_Irrelevant_SameBytes(int seed) => ForEach(seed, (dossier, generator) =>
        Assert.Equal(Bytes(Evaluate(dossier)), Bytes(Evaluate(generator.Shuffled(dossier)))));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void SameInput_SameBytesInAnyCulture(int seed) => ForEach(seed, (dossier, _) =>
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Bytes(Evaluate(dossier));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.Equal(expected, Bytes(Evaluate(dossier)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OneMoreRecord_NothingMetBecomesUnmet(int seed) => ForEach(seed, (dossier, generator) =>
    {
        var before = Evaluate(dossier);
        var after = Evaluate(dossier.With(generator.NextRecord(99) with { ObtainedOn = Cutoff }));
        Assert.True(Rank(after.Result) >= Rank(before.Result), $"{before.Result} became {after.Result}");

        // Which of the achievements are met may change hands; how many may not fall, nor may anything else.
        Assert.True(Met(after, CriterionBlock.Achievement) >= Met(before, CriterionBlock.Achievement));
        foreach (var finding in before.Findings.Where(item => item.Result == CriterionResult.Met && BlockOf(item) != CriterionBlock.Achievement))
        {
            Assert.Equal(CriterionResult.Met, after.Finding(finding.Criterion).Result);
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void LaterCutoff_TenureNeverShorter(int seed) => ForEach(seed, (dossier, _) =>
    {
        var (now, later) = (Evaluate(dossier), Evaluate(dossier, Cutoff.AddDays(200)));
        foreach (var finding in now.Findings.Where(item => item.Explanation.Code.StartsWith("route.", StringComparison.Ordinal)))
        {
            Assert.True(later.Finding(finding.Criterion).Found >= finding.Found || finding.Found is null);
            Assert.True(finding.Result != CriterionResult.Met || later.Finding(finding.Criterion).Result == CriterionResult.Met);
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exceptional_BothBroken_NeverEligible(int seed) => ForEach(seed, (dossier, _) =>
    {
        var report = Evaluate(dossier with { Track = Track.Exceptional });
        Assert.False(report.Broken == BrokenCondition.Both && report.Result != EligibilityResult.Ineligible);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Decide_Bare_AgreesWithTheReport(int seed) => ForEach(seed, (dossier, _) =>
    {
        var report = Evaluate(dossier);
        var decision = EligibilityEvaluator.Decide(Liaoning.Compiled, dossier, Cutoff, Deadline);
        Assert.Equal(new EligibilityDecision(report.Result, report.Route, report.Broken, report.Condition), decision);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Result_FromRequiredCriteriaAtTheTop_NotMetOutweighsPending(int seed) => ForEach(seed, (dossier, _) =>
    {
        var report = Evaluate(dossier);
        var results = report.Findings.Where(item => item.Required && Parent(item) is null).Select(item => item.Result).ToArray();
        var expected = results.Contains(CriterionResult.NotMet) ? EligibilityResult.Ineligible
            : results.Contains(CriterionResult.Pending) ? EligibilityResult.Pending
            : EligibilityResult.Eligible;
        Assert.Equal(expected, report.Result);
        Assert.Equal(report.Result == EligibilityResult.Eligible, report.Result == EligibilityResult.Eligible && report.Missing.Count == 0);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Records_OneAchievementEach_AndEveryRecordUsedOrIgnored(int seed) => ForEach(seed, (dossier, _) =>
    {
        var report = Evaluate(dossier);
        var used = report.Findings.Where(item => BlockOf(item) == CriterionBlock.Achievement && item.Result == CriterionResult.Met)
            .SelectMany(item => item.Records).ToArray();
        Assert.Equal(used.Distinct().Count(), used.Length);
        var projects = dossier.Achievements.Where(record => used.Contains(record.Id) && record.ProjectKey is not null).ToArray();
        Assert.Equal(projects.Select(record => (record.ProjectKey, record.Kind)).Distinct().Count(), projects.Length);
        var named = report.Findings.SelectMany(item => item.Records).Concat(report.Ignored.Select(item => item.Record)).ToHashSet();
        Assert.All(dossier.Achievements, record => Assert.True(dossier.Track == Track.GreenChannel || dossier.TargetLevel < TitleLevel.Engineer || named.Contains(record.Id)));
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnswerToWhatIsOpen_LiesBetweenWorstAndBest(int seed) => ForEach(seed, (dossier, _) =>
    {
        // A pending judgement, once made, may go either way; what was certain before stays.
        var judged = dossier with { Achievements = [.. dossier.Achievements.Select(record => record with { Benefit = record.Benefit ?? FindingState.Confirmed })] };
        var (before, after) = (Evaluate(dossier), Evaluate(judged));
        Assert.False(before.Result == EligibilityResult.Eligible && after.Result != EligibilityResult.Eligible);
        Assert.False(before.Result == EligibilityResult.Ineligible && after.Result != EligibilityResult.Ineligible);
    });

    private static void ForEach(int seed, Action<Dossier, DossierGenerator> check)
    {
        var generator = new DossierGenerator(Liaoning.Standard, seed);
        for (var number = 0; number < Dossiers; number++)
        {
            var dossier = generator.Next();
            try
            {
                check(dossier, generator);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {seed}, dossier {number}: {failure.Message}", failure);
            }
        }
    }

    private static string Bytes(EligibilityReport report) =>
        System.Text.Encoding.UTF8.GetString(ReportJson.Write(report, ExplanationText.DefaultCulture, Liaoning.Standard).Span);

    private static int Rank(EligibilityResult result) => result switch
    {
        EligibilityResult.Ineligible => 0,
        EligibilityResult.Pending => 1,
        _ => 2,
    };

    private static int Met(EligibilityReport report, CriterionBlock block) =>
        report.Findings.Count(item => item.Result == CriterionResult.Met && BlockOf(item) == block);

    private static CriterionBlock BlockOf(CriterionFinding finding) => Liaoning.Standard.Criteria.Single(item => item.Code == finding.Criterion).Block;

    private static string? Parent(CriterionFinding finding) => Liaoning.Standard.Criteria.Single(item => item.Code == finding.Criterion).ParentCode;
}
