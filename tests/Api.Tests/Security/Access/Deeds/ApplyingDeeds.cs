using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Import;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>Dossiers are made, handed in, confirmed, returned and taken back; recommendations and consent.</summary>
internal sealed class ApplyingDeeds(DeedRun run)
{
    private ReviewYear Year => run.Year;

    public async Task RunAsync()
    {
        await OwnDossierAsync();
        await HandInAsync();
        await ExceptionalAsync();
        await ImportAsync();
        await RestAsync();
    }

    /// <summary>The applicant of the application at that place, from 0, signed in.</summary>
    public static async Task<Caller> ApplicantAsync(ReviewYear year, int place) =>
        ReviewYear.As($"applicant-{place}", Roles.Applicant) with { ApplicantId = await year.ApplicantOfAsync(place) };

    private async Task OwnDossierAsync()
    {
        var caller = ReviewYear.As("newcomer", Roles.Applicant) with { ApplicantId = await AddApplicantAsync() };
        var dossier = new { targetLevel = "ASSISTANT_ENGINEER", specialty = YearPeople.Security, track = "REGULAR" };
        await run.DoAsync("saveDossier", caller, new { cycleId = NodeIds.Of("ReviewCycle", Year.CycleId), dossier });
        var own = await Year.WithAsync(db => db.Applications.Where(one => one.ApplicantId == caller.ApplicantId).Select(one => one.Id).SingleAsync());
        var other = await ApplicantAsync(Year, 5);
        await run.DoAsync("withdrawApplication", caller, new { applicationId = Id(own), reason = DeedRun.Reason }, other);
    }

    private async Task<int> AddApplicantAsync()
    {
        await using var db = Year.CreateContext();
        var applicant = new Applicant
        {
            Name = "示例申报人90",
            BirthDate = new DateOnly(1990, 1, 1),
            City = "SHENYANG",
            EmployerId = await Year.EmployerOfAsync(0),
            IdNumberCipher = "示例",
            IdNumberHash = new string('f', 64),
            IdNumberMasked = "0090",
        };
        db.Add(applicant);
        await db.SaveChangesAsync();
        return applicant.Id;
    }

    private async Task HandInAsync()
    {
        var applicationId = Id(Year.Applications[0]);
        await run.DoAsync("submitApplication", await ApplicantAsync(Year, 0), new { applicationId }, await ApplicantAsync(Year, 5));
        var employer = ReviewYear.As("employer-0", Roles.Employer) with { EmployerId = await Year.EmployerOfAsync(0) };
        var otherEmployer = ReviewYear.As("employer-1", Roles.Employer) with { EmployerId = await Year.EmployerOfAsync(1) };
        await run.DoAsync("confirmApplication", employer, new { applicationId }, otherEmployer);
        await run.DoAsync("acceptApplication", Year.Office, new { applicationId });
        await Year.WithAsync(db => Year.Get<ApplicationService>().SubmitAsync(db, [Year.Applications[1]], Year.Office, default));
        await run.DoAsync("returnApplication", Year.Office, new { applicationId = Id(Year.Applications[1]), reason = DeedRun.Reason });
    }

    private async Task ExceptionalAsync()
    {
        var applicationId = Id(Year.Applications[8]);
        await run.DoAsync("recommend", Year.Expert(0), new { applicationId, statement = "示例推荐" });
        await run.LookAsync("application", await ApplicantAsync(Year, 8), ("Application", Year.Applications[8]));
        await run.DoAsync("withdrawRecommendation", Year.Expert(0), new { applicationId, reason = DeedRun.Reason }, Year.Expert(1));
        await run.DoAsync("giveConsent", Year.Authority, new { applicationId, documentNumber = DeedRun.Reason, givenOn = "2025-04-20" });
    }

    private async Task ImportAsync()
    {
        await run.DoAsync("importDossiers", Year.Office, new
        {
            cycleId = NodeIds.Of("ReviewCycle", Year.CycleId),
            fileName = "示例.xlsx",
            content = Convert.ToBase64String(SmallWorkbook.File),
        });
        var job = await Year.WithAsync(db => db.Jobs.Select(one => one.Id).SingleAsync());
        await run.DoAsync("cancelJob", Year.Office, new { id = NodeIds.Of("Job", job) });
    }

    /// <summary>The others hand in; the eighth waits for rulings of every kind.</summary>
    private async Task RestAsync()
    {
        await using var db = Year.CreateContext();
        var waiting = Year.Applications[7];
        db.Add(new DegreeRecord { ApplicationId = waiting, Rung = DegreeRung.TechnicalInstitute, AwardedOn = new DateOnly(2015, 6, 30), Subject = "示例专业", CloseToSpecialty = true });
        await db.SaveChangesAsync();
        await db.Achievements.Where(one => one.ApplicationId == waiting).ExecuteUpdateAsync(one => one
            .SetProperty(row => row.Benefit, FindingState.Attested).SetProperty(row => row.LeadingLevel, FindingState.Attested));
        List<int> rest = [.. Year.Applications.Skip(1).Take(7)];
        var service = Year.Get<ApplicationService>();
        await service.SubmitAsync(db, rest, Year.Office, default);
        await service.ConfirmByEmployerAsync(db, rest, Year.Office, default);
        await service.AcceptAsync(db, rest, Year.Office, default);
    }

    private static string Id(int application) => NodeIds.Of("Application", application);
}
