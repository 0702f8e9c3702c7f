using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Eligibility;

public sealed class RulingServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    private int Waiting => _year.Applications[7];

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        await using var db = _year.CreateContext();
        var service = _year.Get<ApplicationService>();
        await service.SubmitAsync(db, [Waiting], _year.Office, default);
        await service.ConfirmByEmployerAsync(db, [Waiting], _year.Office, default);
        await service.AcceptAsync(db, [Waiting], _year.Office, default);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Evaluate_UnruledFinding_IsPendingAndStaysAccepted()
    {
        await _year.WithAsync(db => _year.Get<EligibilityService>().EvaluateAsync(db, [Waiting], _year.Office, default));

        Assert.Equal((EligibilityResult.Pending, ApplicationState.Accepted), await StandingAsync());
    }

    [Theory]
    [InlineData(true, EligibilityResult.Eligible, ApplicationState.Eligible)]
    [InlineData(false, EligibilityResult.Ineligible, ApplicationState.Ineligible)]
    public async Task Rule_OnTheFinding_DecidesTheApplication(bool confirmed, EligibilityResult result, ApplicationState state)
    {
        await RuleAsync(confirmed, "示例核实");

        Assert.Equal((result, state), await StandingAsync());
        await Assert.ThrowsAsync<EligibilityDecidedException>(() => RuleAsync(confirmed, "示例核实"));
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(true, "  ")]
    [InlineData(false, "")]
    public async Task Rule_WithoutReason_ChangesNothing(bool confirmed, string reason)
    {
        await Assert.ThrowsAsync<ReasonMissingException>(() => RuleAsync(confirmed, reason));

        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.EligibilityEvaluations.CountAsync());
    }

    [Fact]
    public async Task Evaluate_Again_KeepsTheEarlierEvaluation()
    {
        await _year.WithAsync(db => _year.Get<EligibilityService>().EvaluateAsync(db, [Waiting], _year.Office, default));
        await RuleAsync(confirmed: true, "示例核实");

        await using var db = _year.CreateContext();
        Assert.Equal([false, true], await db.EligibilityEvaluations.OrderBy(found => found.Id).Select(found => found.IsCurrent).ToListAsync());
    }

    [Fact]
    public async Task RuleOnDegree_OfNoTechnicalInstitute_IsRefused() =>
        await Assert.ThrowsAsync<NotATechnicalInstituteException>(() => _year.WithAsync(db => _year.Get<RulingService>().RuleOnDegreeAsync(
            db, Waiting, new DateOnly(2018, 6, 30), DegreeRung.Bachelor, "示例", _year.Office, default)));

    [Theory]
    [InlineData(true, "CONFIRMED", FindingState.Confirmed)]
    [InlineData(false, "REFUSED", FindingState.Refused)]
    public async Task RuleOnAchievement_Attested_IsRuledOnceAndAuditedWithTheReason(bool confirmed, string action, FindingState state)
    {
        await AttestAsync();

        await JudgeAsync(AchievementJudgement.Benefit, confirmed, " 示例核实 ");
        await JudgeAsync(AchievementJudgement.LeadingLevel, confirmed, "示例鉴定");

        await using var db = _year.CreateContext();
        var record = await db.Achievements.SingleAsync(found => found.ApplicationId == Waiting);
        Assert.Equal((state, state), (record.Benefit, record.LeadingLevel));
        Assert.Equal(1, await db.EligibilityEvaluations.CountAsync(found => found.ApplicationId == Waiting && found.IsCurrent));
        Assert.Equal(
            [($"BENEFIT_{action}", "示例核实"), ($"LEADING_LEVEL_{action}", "示例鉴定")],
            await EntriesAsync($"Achievement:{record.Id}"));
        await Assert.ThrowsAsync<JudgementNotOpenException>(() => JudgeAsync(AchievementJudgement.Benefit, !confirmed, "示例"));
    }

    [Fact]
    public async Task RuleOnAchievement_NothingAttested_IsRefused()
    {
        await Assert.ThrowsAsync<JudgementNotOpenException>(() => JudgeAsync(AchievementJudgement.Benefit, confirmed: true, "示例"));
        await Assert.ThrowsAsync<SubjectNotFoundException>(() => _year.WithAsync(db => _year.Get<RulingService>().RuleOnAchievementAsync(
            db, Waiting, "A9", AchievementJudgement.Benefit, confirmed: true, "示例", _year.Office, default)));
    }

    [Fact]
    public async Task RuleBenefit_ThroughGraphQL_NeedsAReasonAndAnOfficer()
    {
        await AttestAsync();
        var applicationId = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Application:{Waiting}"));

        var unexplained = await _year.SendSampleAsync(
            _year.Office, "rule-benefit", new { applicationId, achievement = "A1", confirmed = true, reason = " " });
        var foreign = await _year.SendSampleAsync(
            _year.Analyst, "rule-benefit", new { applicationId, achievement = "A1", confirmed = true, reason = "示例" });
        var ruled = await _year.SendSampleAsync(
            _year.Office, "rule-benefit", new { applicationId, achievement = "A1", confirmed = true, reason = "示例" });

        Assert.Equal("ReasonMissingError", unexplained.TextAt("ruleBenefit.errors.0.__typename"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", foreign.ErrorCode());
        Assert.Equal("CONFIRMED", ruled.TextAt("ruleBenefit.application.achievements.0.benefit"));
    }

    [Fact]
    public async Task Rule_FindingAndDegree_AreAuditedWithTheReason()
    {
        await using (var db = _year.CreateContext())
        {
            await db.Degrees.Where(degree => degree.ApplicationId == Waiting)
                .ExecuteUpdateAsync(degree => degree.SetProperty(row => row.Rung, DegreeRung.TechnicalInstitute));
        }

        await _year.WithAsync(db => _year.Get<RulingService>().RuleOnDegreeAsync(
            db, Waiting, new DateOnly(2018, 6, 30), DegreeRung.Bachelor, "示例认定", _year.Office, default));
        await RuleAsync(confirmed: false, "示例不符");

        await using var after = _year.CreateContext();
        var finding = await after.Findings.SingleAsync(found => found.ApplicationId == Waiting && found.CriterionCode == "assistant.ability");
        var degree = await after.Degrees.SingleAsync(found => found.ApplicationId == Waiting);
        Assert.Equal([("FINDING_REFUSED", "示例不符")], await EntriesAsync($"Finding:{finding.Id}"));
        Assert.Equal([("DEGREE_RULED", "示例认定")], await EntriesAsync($"Degree:{degree.Id}"));
    }

    private Task<int> AttestAsync() => _year.WithAsync(db => db.Achievements
        .Where(record => record.ApplicationId == Waiting)
        .ExecuteUpdateAsync(record => record
            .SetProperty(row => row.Benefit, FindingState.Attested)
            .SetProperty(row => row.LeadingLevel, FindingState.Attested)));

    private Task<Db.Entities.Applications.Application> JudgeAsync(AchievementJudgement judgement, bool confirmed, string reason) =>
        _year.WithAsync(db => _year.Get<RulingService>().RuleOnAchievementAsync(
            db, Waiting, "A1", judgement, confirmed, reason, _year.Office, default));

    private Task<List<(string Action, string? Reason)>> EntriesAsync(string subject) => _year.WithAsync(async db =>
        (await db.AuditEntries.Where(entry => entry.Subject == subject).OrderBy(entry => entry.Sequence).ToListAsync())
            .ConvertAll(entry => (entry.Action, entry.Reason)));

    private Task<Db.Entities.Applications.Application> RuleAsync(bool confirmed, string reason) => _year.WithAsync(db =>
        _year.Get<RulingService>().RuleOnFindingAsync(db, Waiting, "assistant.ability", confirmed, reason, _year.Office, default));

    private async Task<(EligibilityResult Result, ApplicationState State)> StandingAsync()
    {
        await using var db = _year.CreateContext();
        return (
            await db.EligibilityEvaluations.Where(found => found.IsCurrent).Select(found => found.Result).SingleAsync(),
            await db.Applications.Where(found => found.Id == Waiting).Select(found => found.State).SingleAsync());
    }
}
