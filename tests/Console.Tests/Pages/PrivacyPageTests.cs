using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>The privacy officer's desk.</summary>
public sealed class PrivacyPageTests(PrivacyYear privacy) : IClassFixture<PrivacyYear>
{
    [Fact]
    public async Task Search_ByNumber_FindsThePersonAndPutsTheNumberIntoNoAddress()
    {
        using var browser = await privacy.SignInAsync();
        var desk = await browser.ReadAsync("/privacy?lang=en");

        using var answer = await browser.PostAsync(desk, "/privacy?lang=en", ("_action", "number"), ("idNumber", PrivacyYear.Number));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"href=\"{await privacy.AddressOfAsync(0)}\"", page, StringComparison.Ordinal);
        Assert.Contains("**************002X", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("110105194912310030", HttpStatusCode.UnprocessableEntity, "That is no identity number")]
    [InlineData("110105194912310038", HttpStatusCode.OK, "Nobody of that kind is on record.")]
    [InlineData("", HttpStatusCode.UnprocessableEntity, "Fill in “Identity number”.")]
    public async Task Search_ByANumberOfNobody_SaysWhatIsWrong(string number, HttpStatusCode status, string said)
    {
        using var browser = await privacy.SignInAsync();
        var desk = await browser.ReadAsync("/privacy?lang=en");

        using var answer = await browser.PostAsync(desk, "/privacy?lang=en", ("_action", "number"), ("idNumber", number));

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ByName_ListsApplicantsAndExpertsAndSaysHowManyMoreThereAre()
    {
        using var browser = await privacy.SignInAsync();
        var desk = await browser.ReadAsync("/privacy?lang=en");

        using var answer = await browser.PostAsync(desk, "/privacy?lang=en", ("_action", "name"), ("name", "示例"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("href=\"/privacy/applicants/", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/privacy/experts/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reveal_WithAReason_ShowsTheNumberOnceAndCounts()
    {
        using var browser = await privacy.SignInAsync();
        var address = await privacy.AddressOfAsync(0) + "?lang=en";
        var person = await browser.ReadAsync(address);
        Assert.Contains("20 may still be shown this hour", person, StringComparison.Ordinal);

        using var without = await browser.PostAsync(person, address, ("_action", "reveal"), ("reason-reveal", " "));
        using var answer = await browser.PostAsync(person, address, ("_action", "reveal"), ("reason-reveal", "Request 7"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.DoesNotContain(PrivacyYear.Number, await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var shown = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(PrivacyYear.Number, shown, StringComparison.Ordinal);
        Assert.Contains("19 are left this hour", shown, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(PrivacyYear.Number, await browser.ReadAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_WithAReason_IsAFileThatNamesNobody()
    {
        using var browser = await privacy.SignInAsync();
        var address = await privacy.AddressOfAsync(2);
        var person = await browser.ReadAsync(address);

        using var data = await browser.PostAsync(person, address, ("_action", "export-data"), ("reason-export", "示例"));
        using var page = await browser.PostAsync(person, address, ("_action", "export-page"), ("reason-export", "示例"));

        Assert.Equal("attachment; filename=\"personal-data.json\"", data.Content.Headers.ContentDisposition?.ToString());
        using var json = JsonDocument.Parse(await data.Content.ReadAsStringAsync());
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("applicant").ValueKind);
        Assert.Equal("attachment; filename=\"personal-data.html\"", page.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Erase_OfADraft_SaysBeforeWhatStaysAndAfterwardsWhatWent()
    {
        using var browser = await privacy.SignInAsync();
        var address = await privacy.AddressOfAsync(3) + "?lang=en";
        var person = await browser.ReadAsync(address);
        Assert.Contains("Name and identity number would go, and the dossiers (1).", person, StringComparison.Ordinal);
        Assert.Contains("Audit log: logins, actions and reasons", person, StringComparison.Ordinal);

        using var answer = await browser.PostAsync(person, address, ("_action", "erase"), ("reason-erase", "Request 8"));

        var shown = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("What was held of the person is erased", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"erase\"", shown, StringComparison.Ordinal);
        var applicant = await privacy.Year.ApplicantOfAsync(3);
        Assert.NotNull(await privacy.Year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).Select(one => one.ErasedAt).SingleAsync()));
    }

    [Fact]
    public async Task Erase_OfADossierUnderReview_IsNotOfferedAndSaysWhy()
    {
        using var browser = await privacy.SignInAsync();

        var person = await browser.ReadAsync(await privacy.AddressOfAsync(1) + "?lang=en");

        Assert.Contains("Its review year is not closed", person, StringComparison.Ordinal);
        Assert.Contains("Nothing can be erased now", person, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"erase\"", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EraseAccount_WithAReason_SaysWhatStaysAndEndsIt()
    {
        await privacy.Year.WithAsync(db =>
        {
            db.Add(new Account { SubjectId = "left", DisplayName = "示例离任者" });
            return db.SaveChangesAsync();
        });
        using var browser = await privacy.SignInAsync();
        Assert.Contains("href=\"/accounts/left\"", await browser.ReadAsync("/accounts"), StringComparison.Ordinal);
        var page = await browser.ReadAsync("/accounts/left?lang=en");
        Assert.DoesNotContain("value=\"disable\"", page, StringComparison.Ordinal);

        using var without = await browser.PostAsync(page, "/accounts/left?lang=en", ("_action", "erase"), ("reason-erase", " "));
        using var answer = await browser.PostAsync(page, "/accounts/left?lang=en", ("_action", "erase"), ("reason-erase", "Request 9"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (without.StatusCode, answer.StatusCode));
        var shown = await answer.Content.ReadAsStringAsync();
        Assert.Contains("The account is erased", shown, StringComparison.Ordinal);
        Assert.Contains("The login where a record says who decided", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"erase\"", shown, StringComparison.Ordinal);
        Assert.False(await privacy.Year.WithAsync(db => db.Accounts.AnyAsync(account => account.SubjectId == "left")));
    }

    [Fact]
    public async Task EraseAccount_OfOneselfOrWithoutTheRight_IsNotOffered()
    {
        using var officer = await privacy.SignInAsync();
        using var auditor = await privacy.SignInAsync("auditor");

        Assert.DoesNotContain("value=\"erase\"", await officer.ReadAsync("/accounts/privacy_officer"), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"erase\"", await auditor.ReadAsync("/accounts/expert"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retention_WithNothingOver_ShowsPeriodsAndOffersNoRun()
    {
        using var officer = await privacy.SignInAsync();
        using var auditor = await privacy.SignInAsync("auditor");

        var page = await officer.ReadAsync("/privacy/retention?lang=en");

        Assert.Contains("180 days", page, StringComparison.Ordinal);
        Assert.Contains("30 years", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is over at present.", page, StringComparison.Ordinal);
        var seen = await auditor.ReadAsync("/privacy/retention?lang=en");
        Assert.Contains("180 days", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"reason\"", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnData_OfAnybodySignedIn_IsAFile()
    {
        using var browser = await privacy.SignInAsync("auditor");
        var page = await browser.ReadAsync("/my-data");

        using var answer = await browser.PostAsync(page, "/my-data", ("_action", "data"));

        Assert.Equal("attachment; filename=\"personal-data.json\"", answer.Content.Headers.ContentDisposition?.ToString());
        Assert.Contains("\"auditor\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expert", "/privacy", HttpStatusCode.Forbidden)]
    [InlineData("expert", "/privacy/retention", HttpStatusCode.Forbidden)]
    [InlineData("auditor", "/privacy", HttpStatusCode.Forbidden)]
    [InlineData("privacy_officer", "/privacy/applicants/QXBwbGljYW50Ojk5OTk5OQ", HttpStatusCode.NotFound)]
    [InlineData("privacy_officer", "/privacy/experts/RXhwZXJ0Ojk5OTk5OQ", HttpStatusCode.NotFound)]
    public async Task Page_ForWhomOrWhatItIsNot_SaysSo(string subject, string address, HttpStatusCode status)
    {
        using var browser = await privacy.SignInAsync(subject);

        using var answer = await browser.Client.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
    }
}
