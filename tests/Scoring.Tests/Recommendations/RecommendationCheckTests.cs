using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Recommendations;

public sealed class RecommendationCheckTests
{
    private static readonly DateOnly Deadline = new(2025, 6, 30);

    private static readonly Consent Consent = new() { DocumentNumber = "DEMO-7", GivenOn = new(2025, 6, 1) };

    private static readonly RecommendationRule Engineer = new() { Clause = "五（三）5（4）", LeastTitle = TitleLevel.SeniorEngineer };

    private static readonly RecommendationRule Senior =
        new() { Clause = "五（四）5（4）", LeastTitle = TitleLevel.ProfessoriateSeniorEngineer };

    private static readonly RecommendationRule Professoriate = new() { Clause = "五（五）5（4）", NationalTalent = true };

    private static RecommendationFact By(string person, TitleLevel? title = TitleLevel.ProfessoriateSeniorEngineer) =>
        new() { RecommenderId = person, TitleHeld = title, InField = true, SignedOn = new(2025, 5, 1) };

    [Fact]
    public void Check_TwoSeniorExpertsAndConsent_IsMet()
    {
        var result = RecommendationCheck.Check(Engineer, [By("a", TitleLevel.SeniorEngineer), By("b")], Deadline, Consent);

        Assert.Equal(CriterionResult.Met, result.Result);
        Assert.Equal((2, 2, true), (result.Counted, result.Needed, result.ConsentGiven));
        Assert.All(result.Findings, finding => Assert.Equal("五（三）5（4）", finding.Clause));
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, false, false)]
    [InlineData(TitleLevel.SeniorEngineer, true, false)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, true, true)]
    public void Check_RankHeldOnTheDay_CountsByTheTargetLevel(TitleLevel held, bool forEngineer, bool forSenior)
    {
        Assert.Equal(forEngineer, RecommendationCheck.Check(Engineer, [By("a", held)], Deadline, Consent).Findings[0].Counts);
        Assert.Equal(forSenior, RecommendationCheck.Check(Senior, [By("a", held)], Deadline, Consent).Findings[0].Counts);
    }

    [Fact]
    public void Check_Professoriate_AsksForNationalTalentAndNoTitle()
    {
        var talent = By("a", title: null) with { NationalTalent = true };

        var result = RecommendationCheck.Check(Professoriate, [talent, By("b")], Deadline, Consent);

        Assert.Equal([RecommendationStanding.Counted, RecommendationStanding.NotNationalTalent], result.Findings.Select(f => f.Standing));
        Assert.Equal(CriterionResult.NotMet, result.Result);
    }

    public static TheoryData<RecommendationFact, RecommendationStanding> Refused => new()
    {
        { By("b") with { WithdrawnOn = new(2025, 5, 2) }, RecommendationStanding.Withdrawn },
        { By("b") with { SignedOn = null }, RecommendationStanding.Undated },
        { By("b") with { SignedOn = new(2025, 7, 1) }, RecommendationStanding.AfterDeadline },
        { By("b") with { IsApplicant = true }, RecommendationStanding.Applicant },
        { By("b") with { InField = false }, RecommendationStanding.OutsideField },
        { By("b", TitleLevel.Engineer), RecommendationStanding.TitleTooLow },
        { By("a"), RecommendationStanding.SamePerson },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_OneRefused_IsNotMetAndSaysWhy(RecommendationFact second, RecommendationStanding standing)
    {
        var result = RecommendationCheck.Check(Engineer, [By("a"), second], Deadline, Consent);

        Assert.Equal(standing, result.Findings[1].Standing);
        Assert.Equal((CriterionResult.NotMet, 1), (result.Result, result.Counted));
        Assert.StartsWith("recommendation.", result.Findings[1].Explanation.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SignedOnTheDeadline_Counts()
    {
        var result = RecommendationCheck.Check(Engineer, [By("a"), By("b") with { SignedOn = Deadline }], Deadline, Consent);

        Assert.Equal(CriterionResult.Met, result.Result);
    }

    [Fact]
    public void Check_MissingFacts_ArePendingNotRefused()
    {
        RecommendationFact[] facts = [By("a", title: null), By("b") with { InField = null }];

        var result = RecommendationCheck.Check(Engineer, facts, Deadline, Consent);

        Assert.Equal([RecommendationStanding.TitleUnknown, RecommendationStanding.FieldUnknown], result.Findings.Select(f => f.Standing));
        Assert.Equal((CriterionResult.Pending, 0), (result.Result, result.Counted));
    }

    [Fact]
    public void Check_OnePersonRefusedThenSignedAgain_TakesTheOneThatCounts()
    {
        RecommendationFact[] facts = [By("a") with { WithdrawnOn = new(2025, 5, 3) }, By("a"), By("b")];

        var result = RecommendationCheck.Check(Engineer, facts, Deadline, Consent);

        Assert.Equal((CriterionResult.Met, 2), (result.Result, result.Counted));
        Assert.Equal(RecommendationStanding.Withdrawn, result.Findings[0].Standing);
    }

    /// <summary>Of one person's two papers the earlier counts and the later is named as the same person's, in whatever order they came.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Check_OnePersonTwice_TakesTheEarlier(bool earlierFirst)
    {
        var (earlier, later) = (By("a") with { SignedOn = new(2025, 4, 1) }, By("a"));

        var findings = RecommendationCheck.Check(Engineer, earlierFirst ? [earlier, later] : [later, earlier], Deadline, Consent).Findings;

        Assert.Equal(RecommendationStanding.Counted, findings.Single(finding => finding.Recommendation == earlier).Standing);
        Assert.Equal(RecommendationStanding.SamePerson, findings.Single(finding => finding.Recommendation == later).Standing);
    }

    /// <summary>A paper that counts is taken before the same person's pending one, though that was signed earlier.</summary>
    [Fact]
    public void Check_OnePersonPendingAndCounting_TakesTheOneThatCounts()
    {
        var pending = By("a", title: null) with { SignedOn = new(2025, 4, 1) };

        var result = RecommendationCheck.Check(Engineer, [pending, By("a")], Deadline, Consent);

        Assert.Equal([RecommendationStanding.SamePerson, RecommendationStanding.Counted], result.Findings.Select(finding => finding.Standing));
        Assert.Equal(CriterionResult.NotMet, result.Result); // one person, two are needed
    }

    /// <summary>Each reason with what an officer compares it with.</summary>
    public static TheoryData<RecommendationFact, RecommendationRule, string, string[]> Reasons => new()
    {
        { By("b"), Engineer, "recommendation.counted", ["2025-05-01"] },
        { By("b") with { WithdrawnOn = new(2025, 5, 2) }, Engineer, "recommendation.withdrawn", ["2025-05-02"] },
        { By("b") with { SignedOn = null }, Engineer, "recommendation.undated", [] },
        { By("b") with { SignedOn = new(2025, 7, 1) }, Engineer, "recommendation.afterDeadline", ["2025-07-01", "2025-06-30"] },
        { By("b") with { IsApplicant = true }, Engineer, "recommendation.applicant", [] },
        { By("b") with { InField = false }, Engineer, "recommendation.outsideField", [] },
        { By("b"), Professoriate, "recommendation.notNationalTalent", [] },
        { By("b", TitleLevel.SeniorEngineer), Senior, "recommendation.titleTooLow", ["SENIOR_ENGINEER", "PROFESSORIATE_SENIOR_ENGINEER"] },
        { By("b", title: null), Senior, "recommendation.titleUnknown", ["PROFESSORIATE_SENIOR_ENGINEER"] },
        { By("b") with { InField = null }, Engineer, "recommendation.fieldUnknown", [] },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Find_EachStanding_GivesItsReason(RecommendationFact fact, RecommendationRule rule, string code, string[] arguments)
    {
        var finding = RecommendationCheck.Find(rule, fact, Deadline);

        Assert.Equal((code, rule.Clause), (finding.Explanation.Code, finding.Clause));
        Assert.Equal(arguments, finding.Explanation.Arguments);
    }

    public static TheoryData<Consent?> NoConsent => new()
    {
        null,
        new Consent { DocumentNumber = " ", GivenOn = new(2025, 6, 1) },
    };

    [Theory]
    [MemberData(nameof(NoConsent))]
    public void Check_WithoutConsent_IsPendingUnlessTheRuleAsksForNone(Consent? consent)
    {
        RecommendationFact[] facts = [By("a"), By("b")];

        var asked = RecommendationCheck.Check(Engineer, facts, Deadline, consent);
        var notAsked = RecommendationCheck.Check(Engineer with { ConsentNeeded = false }, facts, Deadline, consent);

        Assert.Equal((CriterionResult.Pending, false, "recommendation.consentMissing"), (asked.Result, asked.ConsentGiven, asked.Explanation.Code));
        Assert.Equal((CriterionResult.Met, null), (notAsked.Result, notAsked.ConsentGiven));
    }

    [Fact]
    public void Check_TooFewAndNoConsent_IsNotMet()
    {
        var result = RecommendationCheck.Check(Engineer, [By("a")], Deadline, consent: null);

        Assert.Equal((CriterionResult.NotMet, "recommendation.count"), (result.Result, result.Explanation.Code));
    }

    [Fact]
    public void Check_NoneGiven_IsNotMetWithZeroOfTwo()
    {
        var result = RecommendationCheck.Check(Senior, [], Deadline, Consent);

        Assert.Equal((CriterionResult.NotMet, 0), (result.Result, result.Counted));
        Assert.Equal(["0", "2"], result.Explanation.Arguments);
    }

    [Fact]
    public void Check_AnyOrder_CountsTheSame()
    {
        RecommendationFact[] facts = [By("a"), By("a") with { SignedOn = new(2025, 4, 1) }, By("b", title: null), By("b"), By("c", TitleLevel.Engineer)];
        const int seed = 20251122;
        var random = new Random(seed);
        for (var run = 0; run < 50; run++)
        {
            random.Shuffle(facts);
            var result = RecommendationCheck.Check(Senior, facts, Deadline, Consent);

            Assert.True(result is { Counted: 2, Result: CriterionResult.Met }, $"seed {seed}, run {run}: {result.Counted}");
        }
    }
}
