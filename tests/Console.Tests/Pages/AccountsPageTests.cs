using System.Net;

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
