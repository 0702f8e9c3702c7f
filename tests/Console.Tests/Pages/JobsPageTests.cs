using System.Net;

namespace ScoringPlatform.Console.Tests.Pages;

/// <summary>Jobs as the analyst sees them; the platform of the test runs none, so that each waits.</summary>
public sealed class JobsPageTests(ClosedYearConsole console) : IClassFixture<ClosedYearConsole>
{
    [Fact]
    public async Task Request_AWorkbook_LeadsToItsJobWhichCanBeCancelledOnce()
    {
        using var browser = await console.SignInAsync("analyst");
        var list = await browser.ReadAsync("/jobs?lang=en");

        using var answer = await browser.PostAsync(list, "/jobs", ("_action", "request"), ("year", "2025"), ("kind", "ANNUAL_WORKBOOK"), ("language", "en"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var address = answer.Headers.Location!.OriginalString;
        var job = await browser.ReadAsync(address);
        Assert.Contains("It waits for its turn.", job, StringComparison.Ordinal);

        using var cancelled = await browser.PostAsync(job, address, ("_action", "cancel"));
        Assert.Equal(HttpStatusCode.SeeOther, cancelled.StatusCode);
        var after = await browser.ReadAsync(address);
        Assert.Contains("It was cancelled and left no file.", after, StringComparison.Ordinal);

        using var again = await browser.PostAsync(after, address, ("_action", "cancel"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("The job has ended and cannot be cancelled.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_OfAYearThatIsNone_IsRefusedInWords()
    {
        using var browser = await console.SignInAsync("analyst");
        var list = await browser.ReadAsync("/jobs?lang=en");

        using var answer = await browser.PostAsync(list, "/jobs", ("_action", "request"), ("year", "1999"), ("kind", "ANNUAL_CSV"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("There are no statistics for that year.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/jobs/999999")]
    [InlineData("/jobs/nonsense")]
    public async Task Job_ThatIsNone_IsNotFound(string address)
    {
        using var browser = await console.SignInAsync("analyst");

        using var answer = await browser.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Jobs_WithoutTheRole_AreRefused()
    {
        using var browser = await console.SignInAsync("expert");

        using var answer = await browser.Client.GetAsync("/jobs");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
