using System.Net;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

/// <summary>Ties, withdrawals and recommendations at the office's desk.</summary>
public sealed class OfficeWorkTests : IAsyncLifetime
{
    private OfficeYear office = null!;
    private BrowserSession browser = null!;

    private int Exceptional => office.Year.Applications[8];

    public async Task InitializeAsync()
    {
        office = await OfficeYear.StartAsync(YearStage.Accepting);
        office.Year.Time.SetTo(2025, 4, 10);
        browser = await office.SignInAsync();
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await office.DisposeAsync();
    }

    [Fact]
    public async Task Tie_RecordedAndTakenBackWithAReason_IsOnTheExpertsPageMeanwhile()
    {
        var address = "/office/experts/" + NodeIds.Of("Expert", office.Year.Experts[0]);
        Assert.Contains("示例研究院", await browser.ReadAsync(address), StringComparison.Ordinal);

        using var recorded = await PostAsync(address, ("_action", "record"), ("number", "2025-0003"), ("kind", "Supervisor"), ("note", "示例：导师"));
        Assert.Equal(HttpStatusCode.SeeOther, recorded.StatusCode);
        Assert.Contains("示例：导师", await browser.ReadAsync(address), StringComparison.Ordinal);
        var tie = await office.Year.WithAsync(db => db.ExpertTies.AsNoTracking().SingleAsync());
        Assert.Equal((await office.Year.ApplicantOfAsync(2), TieKind.Supervisor), (tie.ApplicantId, tie.Kind));

        var remove = new[] { ("_action", "remove"), ("applicant", NodeIds.Of("Applicant", tie.ApplicantId)), ("kind", "Supervisor") };
        using var refused = await PostAsync(address, [.. remove, ("reason", " ")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var removed = await PostAsync(address, [.. remove, ("reason", "示例：登记有误")]);
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Equal(0, await office.Year.WithAsync(db => db.ExpertTies.CountAsync()));
    }

    [Fact]
    public async Task Tie_ToANumberThatIsNotThere_IsRefusedAtTheField()
    {
        var address = "/office/experts/" + NodeIds.Of("Expert", office.Year.Experts[0]);

        using var answer = await PostAsync(address, ("_action", "record"), ("number", "2025-9999"), ("kind", "Relation"), ("note", "示例说明"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"field-number-wrong\"", page, StringComparison.Ordinal);
        Assert.Contains("示例说明", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Experts_OfAFieldAndAName_AreFound()
    {
        await office.Year.WithAsync(db => db.ExpertSpecialties
            .Where(one => one.ExpertId == office.Year.Experts[2] && one.Specialty == YearPeople.Security).ExecuteDeleteAsync());

        var field = await browser.ReadAsync("/office/experts?specialty=" + YearPeople.Security);
        var name = await browser.ReadAsync("/office/experts?q=X04");

        Assert.Contains("示例专家02", field, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家03", field, StringComparison.Ordinal);
        Assert.Contains("示例专家04", name, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家05", name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_ForTheApplicant_NeedsAReason()
    {
        var address = "/office/applications/" + NodeIds.Of("Application", office.Year.Applications[0]);

        using var refused = await PostAsync(address, ("_action", "withdraw"), ("reason", " "));
        using var done = await PostAsync(address, ("_action", "withdraw"), ("reason", "示例：本人来函"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (refused.StatusCode, done.StatusCode));
        var page = await browser.ReadAsync(address);
        Assert.Contains("示例：本人来函", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"withdraw\"", page, StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Withdrawn, await office.Year.WithAsync(db =>
            db.Applications.Where(found => found.Id == office.Year.Applications[0]).Select(found => found.State).SingleAsync()));
    }

    /// <summary>The employer is what recusal by rule goes by; a change leaves the rest of the record as it is.</summary>
    [Fact]
    public async Task Expert_WhoseEmployerChanges_KeepsTheRestOfTheRecord()
    {
        var id = office.Year.Experts[1];
        var address = "/office/experts/" + NodeIds.Of("Expert", id);
        await office.Year.WithAsync(db =>
        {
            db.Add(new ExpertAbsence { ExpertId = id, From = new(2025, 9, 1), Until = new(2025, 9, 5) });
            return db.SaveChangesAsync();
        });
        var employer = await office.Year.WithAsync(db => db.Employers.OrderBy(one => one.Id).Select(one => new { one.Id, one.Code }).FirstAsync());
        var before = await RecordAsync(id);

        using var missing = await PostAsync(address, ("_action", "change"), ("employerCode", "nobody"), ("available", "yes"));
        using var changed = await PostAsync(
            address, ("_action", "change"), ("employerCode", employer.Code), ("termUntil", "2027-05-31"), ("capacity", "7"), ("available", "yes"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (missing.StatusCode, changed.StatusCode));
        Assert.Contains("id=\"field-employerCode-wrong\"", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var after = await RecordAsync(id);
        Assert.Equal((employer.Id, new DateOnly(2027, 5, 31), 7, true), (after.EmployerId, after.TermUntil, after.Capacity, after.Available));
        Assert.Equal(
            (before.Code, before.Name, before.TitleLevel, before.NationalTalent, before.TermFrom, before.IdNumberHash),
            (after.Code, after.Name, after.TitleLevel, after.NationalTalent, after.TermFrom, after.IdNumberHash));
        Assert.Equal(before.Specialties.Select(one => one.Specialty), after.Specialties.Select(one => one.Specialty));
        Assert.Equal(new DateOnly(2025, 9, 5), Assert.Single(after.Absences).Until);
    }

    [Fact]
    public async Task Queue_SeveralChosen_AreAcceptedAndTheOthersStay()
    {
        var ids = office.Year.Applications.Take(3).ToList();
        await office.Year.WithAsync(db => office.Year.Get<ApplicationService>().SubmitAsync(db, ids, office.Year.Office, default));
        await office.Year.WithAsync(db => office.Year.Get<ApplicationService>().ConfirmByEmployerAsync(db, ids, office.Year.Office, default));

        using var none = await PostAsync("/office/screening", ("_action", "accept"));
        using var done = await PostAsync(
            "/office/screening", [("_action", "accept"), .. ids.Take(2).Select(id => ("chosen", NodeIds.Of("Application", id)))]);
        using var again = await PostAsync("/office/screening", ("_action", "accept"), ("chosen", NodeIds.Of("Application", ids[0])));

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity),
            (none.StatusCode, done.StatusCode, again.StatusCode));
        Assert.Equal(
            [ApplicationState.Accepted, ApplicationState.Accepted, ApplicationState.EmployerConfirmed],
            await office.Year.WithAsync(db => db.Applications.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).Select(one => one.State).ToListAsync()));
        Assert.Equal(1, (await browser.ReadAsync("/office/screening")).Split("name=\"chosen\"").Length - 1);
    }

    /// <summary>A list of names and states is no dossier; its page is.</summary>
    [Fact]
    public async Task Lists_OfTheOffice_OpenNoDossier()
    {
        await office.Year.WithAsync(db => office.Year.Get<RecommendationService>().SignAsync(db, Exceptional, "示例推荐意见", office.Year.Expert(1), default));

        foreach (var list in new[] { "/office/applications", "/office/recommendations", "/office/screening" })
        {
            Assert.Contains("<h1", await browser.ReadAsync(list), StringComparison.Ordinal);
        }

        Assert.Equal([], await ReadingsAsync());
        await browser.ReadAsync("/office/applications/" + NodeIds.Of("Application", Exceptional));
        Assert.Equal([$"Application:{Exceptional}"], await ReadingsAsync());
    }

    /// <summary>The office sees who has signed and what is missing; the authority records its consent.</summary>
    [Fact]
    public async Task Recommendations_OneSigned_NamesWhoAndWhatIsMissing()
    {
        await office.Year.WithAsync(db => office.Year.Get<RecommendationService>().SignAsync(db, Exceptional, "示例推荐意见", office.Year.Expert(1), default));
        var dossier = "/office/applications/" + NodeIds.Of("Application", Exceptional);

        var list = await browser.ReadAsync("/office/recommendations");
        var page = await browser.ReadAsync(dossier);
        Assert.Contains("2025-0009", list, StringComparison.Ordinal);
        Assert.Contains("示例专家02", page, StringComparison.Ordinal);
        Assert.Contains("1 / 2", list, StringComparison.Ordinal);
        Assert.Contains("示例推荐意见", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"consent\"", page, StringComparison.Ordinal);

        using var authority = await office.SignInAsync("authority");
        using var given = await authority.PostAsync(
            await authority.ReadAsync(dossier), dossier, ("_action", "consent"), ("document", "示例〔2025〕1号"), ("givenOn", "2025-04-09"));
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        Assert.Contains("示例〔2025〕1号", await browser.ReadAsync(dossier), StringComparison.Ordinal);
    }

    private Task<Db.Entities.People.Expert> RecordAsync(int id) => office.Year.WithAsync(db =>
        db.Experts.AsNoTracking().Include(expert => expert.Specialties).Include(expert => expert.Absences).SingleAsync(expert => expert.Id == id));

    private Task<List<string>> ReadingsAsync() => office.Year.WithAsync(db =>
        db.AuditEntries.Where(entry => entry.Action == "DOSSIER_READ").OrderBy(entry => entry.Sequence).Select(entry => entry.Subject).ToListAsync());

    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        await browser.PostAsync(await browser.ReadAsync(address), address, fields);
}
