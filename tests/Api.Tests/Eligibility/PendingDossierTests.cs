using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Eligibility;

/// <summary>
/// A dossier of 工程师 that waits for three people's words, from PENDING to the decision, by the sample operations alone: a
/// degree of a technical institute, a judgement on experience, the benefit of a patent.
/// </summary>
public sealed class PendingDossierTests : IAsyncLifetime
{
    private const string RuleOnDegree = """
        mutation RuleOnDegree($applicationId: ID!, $awardedOn: LocalDate!, $treatedAs: DegreeRung!, $reason: String!) {
          ruleOnDegree(input: { applicationId: $applicationId, awardedOn: $awardedOn, treatedAs: $treatedAs, reason: $reason }) {
            application { state eligibility { result } }
            errors { __typename }
          }
        }
        """;

    private ReviewYear _year = null!;

    private int Id => _year.Applications[7];

    private string NodeId => Convert.ToBase64String(Encoding.UTF8.GetBytes($"Application:{Id}"));

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        await using var db = _year.CreateContext();
        await RewriteAsync(db);
        var service = _year.Get<ApplicationService>();
        await service.SubmitAsync(db, [Id], _year.Office, default);
        await service.ConfirmByEmployerAsync(db, [Id], _year.Office, default);
        await service.AcceptAsync(db, [Id], _year.Office, default);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Rulings_AllInFavour_LeadFromPendingToEligible()
    {
        await _year.SendSampleAsync(_year.Office, "evaluate-eligibility", new { cycleId = NodeOf("ReviewCycle", _year.CycleId) });
        Assert.Equal("PENDING", await ResultAsync());
        Assert.Equal(
            ["engineer.route", "engineer.route.4", "engineer.experience", "engineer.experience.1", "engineer.achievement", "engineer.achievement.6"],
            await PendingAsync("engineer."));

        var degree = await _year.SendAsync(
            _year.Office, RuleOnDegree, new { applicationId = NodeId, awardedOn = "2012-07-01", treatedAs = "JUNIOR_COLLEGE", reason = "示例：按高级工班认定" });
        Assert.Equal("PENDING", degree.TextAt("ruleOnDegree.application.eligibility.result"));

        var finding = await _year.SendSampleAsync(
            _year.Office, "confirm-finding", new { applicationId = NodeId, criterion = "engineer.experience.1", confirmed = true, reason = "示例：项目合同核实" });
        Assert.Equal("PENDING", finding.TextAt("confirmFinding.application.eligibility.result"));
        Assert.Equal(["engineer.achievement", "engineer.achievement.6"], await PendingAsync("engineer."));

        var benefit = await _year.SendSampleAsync(
            _year.Office, "rule-benefit", new { applicationId = NodeId, achievement = "A3", confirmed = true, reason = "示例：转让合同核实" });
        Assert.Equal("ELIGIBLE", benefit.TextAt("ruleBenefit.application.eligibility.result"));
        Assert.Equal("ELIGIBLE", benefit.TextAt("ruleBenefit.application.state"));
        Assert.Equal(
            [("DEGREE_RULED", "示例：按高级工班认定"), ("FINDING_CONFIRMED", "示例：项目合同核实"), ("BENEFIT_CONFIRMED", "示例：转让合同核实")],
            await RulingsAsync());
    }

    [Fact]
    public async Task Rulings_TheBenefitRefused_LeadsToIneligibleAndClosesTheRest()
    {
        var refused = await _year.SendSampleAsync(
            _year.Office, "rule-benefit", new { applicationId = NodeId, achievement = "A3", confirmed = false, reason = "示例：合同与专利无关" });
        Assert.Equal("INELIGIBLE", refused.TextAt("ruleBenefit.application.state")); // 2 of 3 achievements are left

        var late = await _year.SendSampleAsync(
            _year.Office, "confirm-finding", new { applicationId = NodeId, criterion = "engineer.experience.1", confirmed = true, reason = "示例" });
        Assert.Equal("EligibilityDecidedError", late.TextAt("confirmFinding.errors.0.__typename"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ConfirmFinding_WithoutReason_IsRefusedAndNothingIsWritten(bool confirmed)
    {
        var answer = await _year.SendSampleAsync(
            _year.Office, "confirm-finding", new { applicationId = NodeId, criterion = "engineer.experience.1", confirmed, reason = "" });

        Assert.Equal("ReasonMissingError", answer.TextAt("confirmFinding.errors.0.__typename"));
        Assert.Empty(await RulingsAsync());
    }

    [Fact]
    public async Task Findings_OfTheStoredEvaluation_CarryTheStandardsLabels()
    {
        await _year.SendSampleAsync(_year.Office, "evaluate-eligibility", new { cycleId = NodeOf("ReviewCycle", _year.CycleId) });

        var findings = (await ApplicationAsync()).At("application.eligibility.findings").EnumerateArray().ToArray();

        var labels = await _year.WithAsync(db => db.Criteria.ToDictionaryAsync(criterion => criterion.Code, criterion => criterion.LabelZh));
        Assert.All(findings, finding => Assert.Equal(labels[finding.GetProperty("criterionCode").GetString()!], finding.GetProperty("label").GetString()));
    }

    private static string NodeOf(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));

    /// <summary>Makes of 2025-0008 an engineer's dossier: two achievements are met, the third waits for its benefit.</summary>
    private async Task RewriteAsync(Db.ScoringContext db)
    {
        var application = await db.Applications
            .Include(found => found.Degrees).Include(found => found.Titles).Include(found => found.Findings).Include(found => found.Achievements)
            .AsSplitQuery()
            .SingleAsync(found => found.Id == Id);
        application.TargetLevel = TitleLevel.Engineer;
        application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.AssistantEngineer, ObtainedOn = new DateOnly(2019, 3, 1) });
        application.Degrees[0].Rung = DegreeRung.TechnicalInstitute;
        application.Degrees[0].AwardedOn = new DateOnly(2012, 7, 1);
        application.Findings.Single(finding => finding.State == FindingState.Attested).State = FindingState.Confirmed; // of the level below, not looked at
        string[] confirmed = ["engineer.knowledge.1", "engineer.knowledge.2"];
        application.Findings.AddRange(confirmed.Select(code => new FindingRecord { CriterionCode = code, State = FindingState.Confirmed }));
        application.Findings.Add(new FindingRecord { CriterionCode = "engineer.experience.1", State = FindingState.Attested });
        string[] refused = ["engineer.experience.2", "engineer.experience.3", "engineer.experience.4"];
        application.Findings.AddRange(refused.Select(code => new FindingRecord { CriterionCode = code, State = FindingState.Refused, Reason = "示例：无材料" }));
        application.Achievements.Add(Record("A2", "REPORT", record => (record.Role, record.InstructedBy) = (ContributionRole.Participant, Tier.City)));
        application.Achievements.Add(Record("A3", "UTILITY_MODEL", record => record.Benefit = FindingState.Attested));
        await db.SaveChangesAsync();
    }

    private static AchievementRecord Record(string code, string kind, Action<AchievementRecord> complete)
    {
        var record = new AchievementRecord { Code = code, Kind = kind, Title = "示例成果", ObtainedOn = new DateOnly(2024, 5, 1) };
        complete(record);
        return record;
    }

    private Task<string> ApplicationAsync() => _year.SendSampleAsync(_year.Office, "application", new { id = NodeId });

    private async Task<string?> ResultAsync() => (await ApplicationAsync()).TextAt("application.eligibility.result");

    private async Task<string[]> PendingAsync(string prefix) =>
    [
        .. (await ApplicationAsync()).At("application.eligibility.findings").EnumerateArray()
            .Where(finding => finding.GetProperty("result").GetString() == "PENDING")
            .Select(finding => finding.GetProperty("criterionCode").GetString()!)
            .Where(code => code.StartsWith(prefix, StringComparison.Ordinal)),
    ];

    private Task<List<(string Action, string? Reason)>> RulingsAsync() => _year.WithAsync(async db =>
        (await db.AuditEntries
            .Where(entry => entry.Action.EndsWith("_RULED") || entry.Action.EndsWith("_CONFIRMED") || entry.Action.EndsWith("_REFUSED"))
            .Where(entry => entry.Subject.StartsWith("Degree:") || entry.Subject.StartsWith("Finding:") || entry.Subject.StartsWith("Achievement:"))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync()).ConvertAll(entry => (entry.Action, entry.Reason)));
}
