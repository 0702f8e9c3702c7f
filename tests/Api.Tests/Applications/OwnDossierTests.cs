using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Tests.Applications;

/// <summary>An applicant writes the own dossier, by the sample operation.</summary>
public sealed class OwnDossierTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    private string CycleId => NodeIds.Of("ReviewCycle", _year.CycleId);

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Save_FirstTime_MakesTheYearsApplicationInDraft()
    {
        var caller = await NewcomerAsync();

        var answer = await SaveAsync(caller, Dossier(), version: 0);

        var application = answer.At("saveDossier.application");
        Assert.Equal(("2025-W0001", "DRAFT"), (application.Text("number"), application.Text("state")));
        Assert.Equal("ASSISTANT_ENGINEER", application.GetProperty("titles")[0].Text("level"));
        await using var db = _year.CreateContext();
        var entry = await db.AuditEntries.OrderByDescending(found => found.Sequence).FirstAsync();
        Assert.Equal(("DOSSIER_SAVED", caller.Subject), (entry.Action, entry.Actor));
        Assert.Null(entry.BeforeHash);
    }

    [Fact]
    public async Task Save_Again_ReplacesTheDossierAndIsStillOneApplication()
    {
        var caller = await NewcomerAsync();
        await SaveAsync(caller, Dossier());
        await SaveAsync(await NewcomerAsync(), Dossier());

        var second = await SaveAsync(caller, Dossier(achievements: [new { id = "a2", kind = "PAPER" }]));

        Assert.Equal("2025-W0001", second.TextAt("saveDossier.application.number"));
        Assert.Equal(["a2"], second.At("saveDossier.application.achievements").EnumerateArray().Select(record => record.GetProperty("code").GetString()));
        await using var db = _year.CreateContext();
        Assert.Equal(
            ["2025-W0001", "2025-W0002"],
            await db.Applications.Where(application => application.Number.StartsWith("2025-W")).Select(application => application.Number).Order().ToListAsync());
    }

    [Fact]
    public async Task Save_FromAVersionThatIsOld_IsRefusedAndOverwritesNothing()
    {
        var caller = await NewcomerAsync();
        var first = await SaveAsync(caller, Dossier(), version: 0);
        var version = int.Parse(first.TextAt("saveDossier.application.version"), System.Globalization.CultureInfo.InvariantCulture);
        await SaveAsync(caller, Dossier(achievements: [new { id = "a2", kind = "PAPER" }]), version);

        var late = await SaveAsync(caller, Dossier(), version);

        Assert.Equal("DossierChangedError", late.TextAt("saveDossier.errors.0.__typename"));
        await using var db = _year.CreateContext();
        Assert.Equal("a2", await db.Set<Db.Entities.Applications.AchievementRecord>()
            .Where(record => record.Application.Number == "2025-W0001").Select(record => record.Code).SingleAsync());
    }

    [Fact]
    public async Task Save_ContradictionsAndWhatTheOfficeSays_AreAllNamed()
    {
        var caller = await NewcomerAsync();
        var dossier = new
        {
            targetLevel = "ENGINEER",
            specialty = YearPeople.Security,
            track = "REGULAR",
            titles = new[] { new { level = "ASSISTANT_ENGINEER", obtainedOn = "2031-01-01" } },
            findings = new[] { new { criterion = "basic.1", state = "CONFIRMED" } },
            consent = new { documentNumber = "DEMO-1", givenOn = "2025-01-01" },
        };

        var answer = await SaveAsync(caller, dossier);

        Assert.Equal(
            ["findings[0].state OFFICE_DECIDES", "consent OFFICE_DECIDES", "titles[0].obtainedOn TITLE_AFTER_CUTOFF"],
            answer.At("saveDossier.errors.0.problems").EnumerateArray().Select(problem => $"{problem.Text("field")} {problem.Text("rule")}"));
        await using var db = _year.CreateContext();
        Assert.False(await db.Applications.AnyAsync(application => application.ApplicantId == caller.ApplicantId));
    }

    /// <summary>The office's ruling stays with what it was ruled on, and falls with it.</summary>
    [Fact]
    public async Task Save_AfterAReturn_KeepsConfirmationsOfWhatIsUnchanged()
    {
        var caller = await NewcomerAsync();
        await SaveAsync(caller, Dossier());
        await _year.WithAsync(async db =>
        {
            await db.Applications.Where(application => application.ApplicantId == caller.ApplicantId)
                .ExecuteUpdateAsync(row => row
                    .SetProperty(application => application.State, Scoring.Cycles.ApplicationState.Returned)
                    .SetProperty(application => application.ReturnReason, "示例"));
            var own = db.Set<Db.Entities.Applications.FindingRecord>().Where(finding => finding.Application.ApplicantId == caller.ApplicantId);
            await own.Where(finding => finding.CriterionCode == "basic.1")
                .ExecuteUpdateAsync(row => row.SetProperty(finding => finding.State, FindingState.Confirmed).SetProperty(finding => finding.DecidedBy, "office"));
            return await own.Where(finding => finding.CriterionCode == "basic.2")
                .ExecuteUpdateAsync(row => row.SetProperty(finding => finding.State, FindingState.Refused)
                    .SetProperty(finding => finding.Reason, "示例")
                    .SetProperty(finding => finding.DecidedBy, "office"));
        });

        await SaveAsync(caller, Dossier());

        await using var db = _year.CreateContext();
        var findings = await db.Set<Db.Entities.Applications.FindingRecord>()
            .Where(finding => finding.Application.ApplicantId == caller.ApplicantId)
            .OrderBy(finding => finding.CriterionCode)
            .Select(finding => new { finding.CriterionCode, finding.State, finding.DecidedBy })
            .ToListAsync();
        Assert.Equal(
            [("basic.1", FindingState.Confirmed, "office"), ("basic.2", FindingState.Attested, null)],
            findings.Select(finding => (finding.CriterionCode, finding.State, finding.DecidedBy)));
    }

    [Fact]
    public async Task Save_OnceHandedIn_IsRefusedWithItsState()
    {
        var caller = await NewcomerAsync();
        var saved = await SaveAsync(caller, Dossier());
        await _year.SendSampleAsync(caller, "submit-application", new { applicationId = saved.TextAt("saveDossier.application.id") });

        var answer = await SaveAsync(caller, Dossier());

        Assert.Equal("DossierClosedError", answer.TextAt("saveDossier.errors.0.__typename"));
        Assert.Contains("handed in", answer.TextAt("saveDossier.errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterTheDeadline_IsRefused()
    {
        var caller = await NewcomerAsync();
        _year.Time.SetTo(2025, 12, 1);

        Assert.Equal("DossierClosedError", (await SaveAsync(caller, Dossier())).TextAt("saveDossier.errors.0.__typename"));
    }

    [Theory]
    [InlineData(Roles.Officer)]
    [InlineData(Roles.Employer)]
    public async Task Save_ByAnotherRole_IsNotAllowed(string role) =>
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await SaveAsync(ReviewYear.As("someone", role), Dossier())).ErrorCode());

    private static object Dossier(object[]? achievements = null) => new
    {
        targetLevel = "ENGINEER",
        specialty = YearPeople.Security,
        track = "REGULAR",
        employment = "STATE_ENTERPRISE",
        titles = new[] { new { level = "ASSISTANT_ENGINEER", obtainedOn = "2019-01-01" } },
        degrees = new[] { new { rung = "BACHELOR", awardedOn = "2017-06-30", closeToSpecialty = true } },
        achievements = achievements ?? [new { id = "a1", kind = "PAPER" }],
        findings = new[] { new { criterion = "basic.1", state = "ATTESTED" }, new { criterion = "basic.2", state = "ATTESTED" } },
    };

    private Task<string> SaveAsync(Caller caller, object dossier, int? version = null) =>
        _year.SendSampleAsync(caller, "save-dossier", new { cycleId = CycleId, dossier, version });

    private async Task<Caller> NewcomerAsync()
    {
        var applicant = new Applicant { Name = "示例新人", City = "示例市", BirthDate = new(1995, 1, 1), Gender = Gender.Female };
        await _year.WithAsync(db =>
        {
            db.Applicants.Add(applicant);
            return db.SaveChangesAsync();
        });
        return ReviewYear.As($"newcomer-{applicant.Id}", Roles.Applicant) with { ApplicantId = applicant.Id };
    }
}
