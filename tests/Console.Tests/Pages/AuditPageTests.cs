using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>What the auditor reads, and who does not.</summary>
public sealed partial class AuditPageTests(ClosedYearConsole console) : IClassFixture<ClosedYearConsole>
{
    [Fact]
    public async Task Log_FilteredByAction_ShowsThoseAlone()
    {
        using var browser = await console.SignInAsync("auditor");

        var page = await browser.ReadAsync("/audit?lang=en&action=CYCLE");

        var actions = Action().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Contains("CYCLE", action, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chain_Whole_SaysSoAndGivesACheckpointThatHolds()
    {
        using var browser = await console.SignInAsync("auditor");

        var page = await browser.ReadAsync("/audit/chain?lang=en&verify=1");
        var checkpoint = Checkpoint().Match(page).Value;

        Assert.Contains("The log is whole", page, StringComparison.Ordinal);
        var again = await browser.ReadAsync("/audit/chain?lang=en&verify=1&checkpoints=" + Uri.EscapeDataString(checkpoint));
        Assert.Contains("1 checkpoints were checked", again, StringComparison.Ordinal);
        Assert.Contains("The log is whole", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chain_AgainstACheckpointOfAnotherLog_SaysThatItWasRewritten()
    {
        using var browser = await console.SignInAsync("auditor");

        var page = await browser.ReadAsync($"/audit/chain?lang=en&verify=1&checkpoints=2:{new string('0', 64)}");

        Assert.Contains("The first fault is at entry 2: The entry is not the one that the checkpoint was taken of", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chain_WithACheckpointThatIsNone_SaysHowOneLooks()
    {
        using var browser = await console.SignInAsync("auditor");

        var page = await browser.ReadAsync("/audit/chain?lang=en&verify=1&checkpoints=nonsense");

        Assert.Contains("A checkpoint is number:hash", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_Announced_HasEveryCheckExplainedAndItsCertificateCompared()
    {
        using var browser = await console.SignInAsync("auditor");
        await using var db = console.Closed.Year.CreateContext();
        var hash = await db.VotingRounds.Select(round => round.CloseCertificate).FirstAsync();
        var list = await browser.ReadAsync("/audit/rounds?lang=en");
        var address = Round().Match(list).Groups[1].Value;

        var page = await browser.ReadAsync(address + "?lang=en");
        Assert.NotNull(hash);
        Assert.Contains("Every check agrees", page, StringComparison.Ordinal);
        Assert.Contains("Counting the published votes again gives the announced results.", page, StringComparison.Ordinal);

        var stored = Stored().Match(page).Groups[1].Value;
        var same = await browser.ReadAsync($"{address}?lang=en&hash={stored[..32].ToUpperInvariant()}%20{stored[32..]}");
        Assert.Contains("The same: the stored urn", same, StringComparison.Ordinal);
        var other = await browser.ReadAsync($"{address}?lang=en&hash={new string('0', 64)}");
        Assert.Contains("Not the same.", other, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/audit/rounds/nonsense")]
    [InlineData("/audit/draws/nonsense")]
    public async Task Round_ThatIsNone_IsNotFound(string address)
    {
        using var browser = await console.SignInAsync("auditor");

        using var answer = await browser.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/audit")]
    [InlineData("/audit/chain")]
    [InlineData("/audit/rounds")]
    [InlineData("/audit/draws")]
    public async Task Page_ToWhoIsNoAuditor_IsRefused(string address)
    {
        using var browser = await console.SignInAsync("admin");

        using var answer = await browser.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [GeneratedRegex("<code>([A-Z_]+)</code>")]
    private static partial Regex Action();

    [GeneratedRegex("[0-9]+:[0-9a-f]{64}")]
    private static partial Regex Checkpoint();

    [GeneratedRegex("href=\"(/audit/rounds/[^\"]+)\"")]
    private static partial Regex Round();

    [GeneratedRegex("Stored now: <code>([0-9a-f]{64})</code>")]
    private static partial Regex Stored();
}
