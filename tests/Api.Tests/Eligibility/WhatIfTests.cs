using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Eligibility;

/// <summary>Dossiers that are evaluated and not stored, by the sample operation.</summary>
public sealed class WhatIfTests : IAsyncLifetime
{
    private static readonly Caller Applicant = ReviewYear.As("applicant", Roles.Applicant);

    private static readonly string[] Judged = ["basic.1", "basic.2", "basic.3", "basic.4", "assistant.ability"];

    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Evaluate_GoodDossier_MatchesSnapshotAndStoresNothing()
    {
        var before = await CountAsync();

        var answer = await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier = Dossier("MASTER") });

        answer.Indent().MatchSnapshot();
        Assert.Equal(before, await CountAsync());
    }

    /// <summary>The same facts give the same findings and the same hash, stored or not.</summary>
    [Fact]
    public async Task Evaluate_AsTheStoredOne_FindsTheSame()
    {
        var stored = await _year.WithAsync(db =>
            _year.Get<Api.Eligibility.EligibilityService>().EvaluateAsync(db, [_year.Applications[0]], _year.Office, default));

        var answer = await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier = Dossier("MASTER") });

        Assert.Equal(stored[0].InputHash, answer.TextAt("evaluateDossier.evaluation.inputHash"));
        Assert.Equal("ELIGIBLE", answer.TextAt("evaluateDossier.evaluation.result"));
        Assert.Equal(
            stored[0].Findings.Select(finding => finding.CriterionCode),
            answer.At("evaluateDossier.evaluation.findings").EnumerateArray().Select(finding => finding.GetProperty("criterionCode").GetString()));
    }

    [Fact]
    public async Task Evaluate_NotEligible_SaysWhatIsMissing()
    {
        var answer = await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier = Dossier("JUNIOR_COLLEGE") });

        Assert.Equal("INELIGIBLE", answer.TextAt("evaluateDossier.evaluation.result"));
        Assert.NotEqual(0, answer.At("evaluateDossier.evaluation.missing").GetArrayLength());
    }

    /// <summary>The degree is of 30 June 2018: the day before, there was none by the cutoff.</summary>
    [Theory]
    [InlineData("2018-06-29", "DEGREE_AFTER_CUTOFF")]
    [InlineData("1900-01-01", "DATE_OUT_OF_RANGE")]
    public async Task Evaluate_CutoffOfItsOwn_Counts(string cutoff, string rule)
    {
        var answer = await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier = Dossier("MASTER"), cutoff });

        Assert.Contains(rule, Rules(answer));
    }

    [Fact]
    public async Task Evaluate_BadDossier_NamesFieldAndRuleOfEachProblem()
    {
        var dossier = new
        {
            targetLevel = "ENGINEER",
            specialty = "ASTROLOGY",
            track = "REGULAR",
            titles = new[]
            {
                new { level = "TECHNICIAN", obtainedOn = "2015-01-01" },
                new { level = "ASSISTANT_ENGINEER", obtainedOn = "2031-01-01" },
            },
            achievements = new object[]
            {
                new { id = "A1", kind = "PROJECT", contractFen = -1 },
                new { id = "A2", kind = "SCIENCE_AWARD" },
                new { id = "A3", kind = "POEM" },
            },
        };

        var answer = await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier });

        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.At("evaluateDossier.evaluation").ValueKind);
        answer.Indent().MatchSnapshot();
    }

    [Fact]
    public async Task Evaluate_UnknownCode_IsRefusedWithItsPath()
    {
        var answer = await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier = Dossier("WIZARD") });

        Assert.NotNull(answer.ErrorCode());
        Assert.Contains("WIZARD", answer, StringComparison.Ordinal);
        Assert.Contains("rung", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_UnknownStandard_IsNotFound() =>
        Assert.Equal(
            "NOT_FOUND",
            (await _year.SendSampleAsync(Applicant, "evaluate-dossier", new { dossier = Dossier("MASTER"), standard = "nowhere" })).ErrorCode());

    private static object Dossier(string rung) => new
    {
        targetLevel = "ASSISTANT_ENGINEER",
        specialty = YearPeople.Security,
        track = "REGULAR",
        employment = "PRIVATE_ENTERPRISE",
        inFieldSince = "2018-07-01",
        degrees = new[] { new { rung, awardedOn = "2018-06-30", subject = "示例专业", closeToSpecialty = true } },
        findings = Judged.Select(criterion => new { criterion, state = "CONFIRMED" }),
        achievements = new[] { new { id = "A1", kind = "PAPER", title = "示例论文", obtainedOn = "2024-05-01", rank = 1 } },
    };

    private static IEnumerable<string?> Rules(string answer) =>
        answer.At("evaluateDossier.problems").EnumerateArray().Select(problem => problem.GetProperty("rule").GetString());

    private Task<(int Evaluations, int Applications, int Entries)> CountAsync() => _year.WithAsync(async db =>
        (await db.EligibilityEvaluations.CountAsync(), await db.Applications.CountAsync(), await db.AuditEntries.CountAsync()));
}
