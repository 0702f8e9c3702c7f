using System.Net;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>Accounts and their roles, and the platform's health, as administrators see them.</summary>
public sealed class AccountsPageTests(ConsoleFixture console) : IClassFixture<ConsoleFixture>
{
    [Fact]
    public async Task Account_Created_IsGivenARoleAndLosesIt()
    {
        using var browser = await console.SignInAsync("admin");
        var list = await browser.ReadAsync("/accounts?lang=en");

        using var created = await browser.PostAsync(list, "/accounts", ("subject", "newcomer"), ("displayName", "示例新人"), ("roles", "ANALYST"));
        Assert.Equal("/accounts/newcomer", created.Headers.Location?.OriginalString);

        var page = await browser.ReadAsync("/accounts/newcomer");
        using var granted = await browser.PostAsync(page, "/accounts/newcomer", ("_action", "grant"), ("role", "OFFICER"), ("reason", "Demonstration"));
        Assert.Equal(HttpStatusCode.SeeOther, granted.StatusCode);

        page = await browser.ReadAsync("/accounts/newcomer");
        using var revoked = await browser.PostAsync(page, "/accounts/newcomer", ("_action", "revoke"), ("role", "ANALYST"), ("reason-ANALYST", "Demonstration"));
        Assert.Equal(HttpStatusCode.SeeOther, revoked.StatusCode);

        await using var db = console.Platform.CreateContext();
        Assert.Equal(["OFFICER"], db.Accounts.Where(account => account.SubjectId == "newcomer").SelectMany(account => account.Roles).Select(role => role.Role).ToList());
    }

    [Fact]
    public async Task Account_MadeForAnEmployer_StandsForItIsDisabledAndEnabled()
    {
        await using var db = console.Platform.CreateContext();
        db.Add(new Employer { Code = "E-7", Name = "示例单位", Kind = EmploymentKind.PrivateEnterprise, City = "DALIAN" });
        await db.SaveChangesAsync();
        using var browser = await console.SignInAsync("admin");
        var list = await browser.ReadAsync("/accounts?lang=en");

        using var missing = await browser.PostAsync(list, "/accounts?lang=en", ("subject", "firm"), ("displayName", "示例"), ("roles", "EMPLOYER"), ("employerCode", "E-8"));
        using var created = await browser.PostAsync(list, "/accounts?lang=en", ("subject", "firm"), ("displayName", "示例"), ("roles", "EMPLOYER"), ("employerCode", "E-7"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);
        Assert.Contains("check the number", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var page = await browser.ReadAsync("/accounts/firm?lang=en");
        Assert.Contains("<code>E-7</code>", page, StringComparison.Ordinal);
        using var unlinked = await browser.PostAsync(page, "/accounts/firm?lang=en", ("_action", "link"), ("reason-link", "Demonstration"));
        page = await browser.ReadAsync("/accounts/firm?lang=en");
        Assert.Contains("it sees nothing", page, StringComparison.Ordinal);
        using var disabled = await browser.PostAsync(page, "/accounts/firm?lang=en", ("_action", "disable"), ("reason-state", "Demonstration"));
        page = await browser.ReadAsync("/accounts/firm?lang=en");
        Assert.Contains("it cannot sign in", page, StringComparison.Ordinal);
        using var enabled = await browser.PostAsync(page, "/accounts/firm?lang=en", ("_action", "enable"), ("reason-state", "Demonstration"));
        Assert.All([created, unlinked, disabled, enabled], answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
    }

    [Fact]
    public async Task Grant_OfARoleKeptApart_IsRefusedAndWhatWasTypedStays()
    {
        using var browser = await console.SignInAsync("admin");
        var page = await browser.ReadAsync("/accounts/officer?lang=en");

        using var answer = await browser.PostAsync(page, "/accounts/officer?lang=en", ("_action", "grant"), ("role", "AUDITOR"), ("reason", "An odd wish"));

        var shown = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("The role is kept apart", shown, StringComparison.Ordinal);
        Assert.Contains("An odd wish", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_OfOnesOwn_HasNoForms()
    {
        using var browser = await console.SignInAsync("admin");

        var page = await browser.ReadAsync("/accounts/admin?lang=en");

        Assert.Contains("Administrators do not change their own roles", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"grant\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_ToTheAuditor_AreShownWithoutForms()
    {
        using var browser = await console.SignInAsync("auditor");

        var page = await browser.ReadAsync("/accounts?lang=en");

        Assert.Contains("示例 officer", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"displayName\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/accounts")]
    [InlineData("/operation/health")]
    public async Task Page_ToTheExpert_IsRefused(string address)
    {
        using var browser = await console.SignInAsync("expert");

        using var answer = await browser.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Health_OfAWorkingPlatform_NamesItsChecks()
    {
        using var browser = await console.SignInAsync("admin");

        var page = await browser.ReadAsync("/operation/health?lang=en");

        Assert.Contains("The platform can do its work.", page, StringComparison.Ordinal);
        Assert.Contains("Database", page, StringComparison.Ordinal);
    }
}
