using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Recommendations;

/// <summary>What holds of every set of recommendations, whoever signed what.</summary>
public sealed class RecommendationLawTests
{
    private const int Seed = 20251124;

    private static readonly DateOnly Deadline = new(2025, 6, 30);

    private static readonly Consent Consent = new() { DocumentNumber = "DEMO-7", GivenOn = new(2025, 6, 1) };

    private static readonly RecommendationRule[] Rules =
    [
        new() { Clause = "五（三）5（4）", LeastTitle = TitleLevel.SeniorEngineer },
        new() { Clause = "五（四）5（4）", LeastTitle = TitleLevel.ProfessoriateSeniorEngineer },
        new() { Clause = "五（五）5（4）", NationalTalent = true },
    ];

    /// <summary>By the definition: the people of whom one recommendation counts alone, and those of whom one still may.</summary>
    [Fact]
    public void Check_AnySet_CountsPeopleNotPapers() => Each((rule, facts, place) =>
    {
        var result = RecommendationCheck.Check(rule, facts, Deadline, Consent);

        var counting = People(rule, facts, RecommendationStanding.Counted);
        var possible = People(
            rule, facts, RecommendationStanding.Counted, RecommendationStanding.TitleUnknown, RecommendationStanding.FieldUnknown);
        var expected = counting >= 2 ? CriterionResult.Met : possible >= 2 ? CriterionResult.Pending : CriterionResult.NotMet;
        Assert.True((expected, counting) == (result.Result, result.Counted), place);
    });

    [Fact]
    public void Check_OneMoreThatCounts_NeverWorsens() => Each((rule, facts, place) =>
    {
        var before = RecommendationCheck.Check(rule, facts, Deadline, Consent);
        var more = new RecommendationFact
        {
            RecommenderId = "newcomer",
            TitleHeld = TitleLevel.ProfessoriateSeniorEngineer,
            NationalTalent = true,
            InField = true,
            SignedOn = Deadline,
        };

        var after = RecommendationCheck.Check(rule, [.. facts, more], Deadline, Consent);

        Assert.True(after.Counted == before.Counted + 1, place);
        Assert.True(Worth(after.Result) >= Worth(before.Result), place);
    });

    [Fact]
    public void Check_Withdrawn_IsAsIfItHadNotBeenSigned() => Each((rule, facts, place) =>
    {
        var withdrawn = RecommendationCheck.Check(
            rule, [facts[0] with { WithdrawnOn = new(2025, 6, 2) }, .. facts.Skip(1)], Deadline, Consent);
        var absent = RecommendationCheck.Check(rule, [.. facts.Skip(1)], Deadline, Consent);

        Assert.True((absent.Result, absent.Counted) == (withdrawn.Result, withdrawn.Counted), place);
    });

    [Fact]
    public void Check_EachFinding_AgreesWithWhatIsSaidOfItAlone() => Each((rule, facts, place) =>
    {
        var result = RecommendationCheck.Check(rule, facts, Deadline, Consent);

        foreach (var finding in result.Findings.Where(finding => finding.Standing != RecommendationStanding.SamePerson))
        {
            var alone = RecommendationCheck.Find(rule, finding.Recommendation, Deadline);
            Assert.True((finding.Standing, finding.Clause) == (alone.Standing, alone.Clause), place);
            Assert.Equal(finding.Explanation.Code, alone.Explanation.Code);
            Assert.Equal(finding.Explanation.Arguments, alone.Explanation.Arguments);
        }

        Assert.True(facts.SequenceEqual(result.Findings.Select(finding => finding.Recommendation)), place);
    });

    [Fact]
    public void Check_LaterDeadline_NeverWorsens() => Each((rule, facts, place) =>
    {
        var before = RecommendationCheck.Check(rule, facts, Deadline, Consent);
        var after = RecommendationCheck.Check(rule, facts, Deadline.AddDays(30), Consent);

        Assert.True(after.Counted >= before.Counted && Worth(after.Result) >= Worth(before.Result), place);
    });

    private static int People(RecommendationRule rule, RecommendationFact[] facts, params RecommendationStanding[] standings) =>
        facts.Where(fact => standings.Contains(RecommendationCheck.Judge(rule, fact, Deadline)))
            .Select(fact => fact.RecommenderId)
            .Distinct()
            .Count();

    private static int Worth(CriterionResult result) => result switch
    {
        CriterionResult.Met => 2,
        CriterionResult.Pending => 1,
        _ => 0,
    };

    private static void Each(Action<RecommendationRule, RecommendationFact[], string> check)
    {
        var random = new Random(Seed);
        for (var run = 0; run < 400; run++)
        {
            var facts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Any(random)).ToArray();
            check(Rules[run % Rules.Length], facts, $"seed {Seed}, run {run}");
        }
    }

    private static RecommendationFact Any(Random random) => new()
    {
        RecommenderId = ((char)('a' + random.Next(4))).ToString(),
        TitleHeld = random.Next(6) is var title && title == 0 ? null : (TitleLevel)title,
        NationalTalent = random.Next(2) == 0,
        InField = random.Next(5) switch { 0 => null, 1 => false, _ => true },
        IsApplicant = random.Next(8) == 0,
        SignedOn = random.Next(8) == 0 ? null : Deadline.AddDays(random.Next(-40, 6)),
        WithdrawnOn = random.Next(8) == 0 ? Deadline : null,
    };
}
