using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Sections 一, 二 and 四, knowledge and experience, and 六（四）.</summary>
public sealed class ScopeAndFindingTests
{
    [Theory]
    [InlineData(EmploymentKind.PublicInstitution, null, Met)]
    [InlineData(EmploymentKind.StateEnterprise, null, Met)]
    [InlineData(EmploymentKind.PrivateEnterprise, null, Met)]
    [InlineData(EmploymentKind.SocialOrganisation, null, Met)]
    [InlineData(EmploymentKind.OutsideProvince, null, NotMet)]
    [InlineData(null, null, Pending)]
    [InlineData(EmploymentKind.Freelance, null, Pending)]
    [InlineData(EmploymentKind.Freelance, "2024-12-31", Met)] // a year on the day
    [InlineData(EmploymentKind.Freelance, "2025-01-01", NotMet)]
    public void Employment_ByKindAndYear_AsSectionOne(EmploymentKind? kind, string? since, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Employment = kind, InFieldSince = since is null ? null : On(since) };
        Assert.Equal(expected, dossier.ResultOf("scope.employment"));
    }

    [Theory]
    [InlineData("CYBERSPACE_SECURITY", Met)]
    [InlineData("CYBERSPACE_GOVERNANCE", Met)]
    [InlineData("cyberspace_security", NotMet)]
    [InlineData("SHIPBUILDING", NotMet)]
    public void Specialty_ByList_AsSectionTwo(string specialty, CriterionResult expected) =>
        Assert.Equal(expected, (Applicant(TitleLevel.Engineer) with { Specialty = specialty }).ResultOf("scope.specialty"));

    [Theory]
    [InlineData("basic.1")]
    [InlineData("basic.2")]
    [InlineData("basic.3")]
    [InlineData("basic.4")]
    [InlineData("engineer.knowledge.1")]
    [InlineData("engineer.knowledge.2")]
    public void Finding_StateOfOneThatIsRequired_DecidesTheWhole(string criterion)
    {
        Assert.Equal(EligibilityResult.Eligible, With(criterion, FindingState.Confirmed).Result);
        Assert.Equal(EligibilityResult.Pending, With(criterion, FindingState.Attested).Result);
        Assert.Equal(EligibilityResult.Pending, With(criterion, null).Result);
        Assert.Equal(EligibilityResult.Ineligible, With(criterion, FindingState.Refused).Result);
    }

    [Fact]
    public void Experience_OneOfFour_IsEnough()
    {
        var refused = Enumerable.Range(1, 4).Select(number => $"engineer.experience.{number}").ToArray();
        Assert.Equal(EligibilityResult.Ineligible, Refusing(refused).Result);
        Assert.Equal(EligibilityResult.Eligible, Refusing(refused[..3]).Result);
    }

    [Fact]
    public void Finding_RefusedWithReason_ShowsIt()
    {
        var dossier = EligibleEngineer();
        dossier = dossier with
        {
            Findings = [.. dossier.Findings.Where(item => item.Criterion != "basic.3"),
                new PersonFinding { Criterion = "basic.3", State = FindingState.Refused, Reason = "2023年度考核不合格" }],
        };
        var finding = Evaluate(dossier).Finding("basic.3");
        Assert.Equal("finding.refusedBecause", finding.Explanation.Code);
        Assert.Equal(["2023年度考核不合格"], finding.Explanation.Arguments);
    }

    [Fact]
    public void Finding_ConfirmedAndRefused_RefusalOutweighsInAnyOrder()
    {
        var dossier = EligibleEngineer();
        var refusal = new PersonFinding { Criterion = "basic.1", State = FindingState.Refused };
        Assert.Equal(NotMet, (dossier with { Findings = [refusal, .. dossier.Findings] }).ResultOf("basic.1"));
        Assert.Equal(NotMet, (dossier with { Findings = [.. dossier.Findings, refusal] }).ResultOf("basic.1"));
    }

    [Theory]
    [InlineData(true, null, Met)]
    [InlineData(true, false, Met)]
    [InlineData(false, true, Met)]
    [InlineData(false, false, NotMet)]
    [InlineData(false, null, Pending)]
    [InlineData(null, true, Met)]
    [InlineData(null, false, Pending)]
    [InlineData(null, null, Pending)]
    public void Subject_ClosenessOrCertificate_ThreeValued(bool? close, bool? certificate, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Engineer) with
        {
            Degrees = [Degree(DegreeRung.Bachelor, close)],
            ContinuingEducationCertificate = certificate,
        };
        Assert.Equal(expected, dossier.ResultOf("education.subject"));
    }

    [Fact]
    public void Subject_OfTheHighestDegree_Counts()
    {
        var dossier = Applicant(TitleLevel.Engineer) with
        {
            Degrees = [Degree(DegreeRung.Bachelor, true), Degree(DegreeRung.Master, false)],
            ContinuingEducationCertificate = false,
        };
        Assert.Equal(NotMet, dossier.ResultOf("education.subject"));
        var two = dossier with { Degrees = [.. dossier.Degrees, Degree(DegreeRung.SecondBachelor, true)] }; // as high as a master's
        Assert.Equal(Met, two.ResultOf("education.subject"));
    }

    [Fact]
    public void Report_NotMetAndPendingTogether_Ineligible()
    {
        var dossier = EligibleEngineer() with { Employment = null, ContinuingEducationCertificate = false, Degrees = [Degree(DegreeRung.Bachelor, false)] };
        Assert.Equal(EligibilityResult.Ineligible, Evaluate(dossier).Result);
    }

    private static Dossier EligibleEngineer() => Applicant(TitleLevel.Engineer)
        .With(RecordText.Parse("REPORT role=PARTICIPANT instructed=CITY; PAPER rank=1; UTILITY_MODEL benefit=CONFIRMED"));

    private static EligibilityReport With(string criterion, FindingState? state)
    {
        var dossier = EligibleEngineer();
        var others = dossier.Findings.Where(finding => finding.Criterion != criterion);
        return Evaluate(dossier with
        {
            Findings = state is { } known ? [.. others, new PersonFinding { Criterion = criterion, State = known }] : [.. others],
        });
    }

    private static EligibilityReport Refusing(string[] criteria)
    {
        var dossier = EligibleEngineer();
        return Evaluate(dossier with
        {
            Findings = [.. dossier.Findings.Select(finding => criteria.Contains(finding.Criterion) ? finding with { State = FindingState.Refused } : finding)],
        });
    }
}
