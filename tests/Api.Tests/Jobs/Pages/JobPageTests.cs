using System.Net;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Tests.Jobs.Pages;

/// <summary>The operators' pages as a browser without scripts has them.</summary>
public sealed class JobPageTests : IAsyncLifetime
{
    private TestPlatform platform = null!;

    public async Task InitializeAsync() => platform = await TestPlatform.StartAsync(null, null, "--Jobs:Enabled", "false");

    public async Task DisposeAsync() => await platform.DisposeAsync();

    [Fact]
    public async Task Get_WithoutAToken_AsksForOneAndShowsNothing()
    {
        await StoreAsync(JobState.Running);
        using var response = await platform.Client.GetAsync("/jobs?lang=en");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("name=\"token\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Roles.Analyst, HttpStatusCode.OK)]
    [InlineData(Roles.Officer, HttpStatusCode.OK)]
    [InlineData(Roles.Authority, HttpStatusCode.OK)]
    [InlineData(Roles.Applicant, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Expert, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Admin, HttpStatusCode.Forbidden)]
    public async Task Get_ByRole_AnswersByRight(string role, HttpStatusCode expected)
    {
        using var client = await platform.SignInAsync($"page-{role}", role);
        using var response = await client.GetAsync("/jobs");

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Get_WithoutJobs_SaysSoInBothLanguages()
    {
        using var client = await platform.SignInAsync("empty", Roles.Analyst);

        Assert.Contains("There are no jobs yet.", await client.GetStringAsync("/jobs?lang=en"), StringComparison.Ordinal);
        Assert.Contains("尚无任务", await client.GetStringAsync("/jobs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Jobs_ShowsStateProgressLogAndWhatCanBeDone()
    {
        var running = await StoreAsync(JobState.Running);
        var failed = await StoreAsync(JobState.Failed);
        using var client = await platform.SignInAsync("list", Roles.Analyst);
        var page = await client.GetStringAsync("/jobs?lang=en");

        Assert.Contains("<progress max=\"100\" value=\"40\">", page, StringComparison.Ordinal);
        Assert.Contains($"/jobs/{running}/cancel", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"/jobs/{failed}/cancel", page, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
        Assert.Contains("counted &lt;b&gt; 40", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnyPage_AllowsOnlyTheOwnStyle()
    {
        using var client = await platform.SignInAsync("policy", Roles.Analyst);
        using var response = await client.GetAsync("/jobs");

        Assert.Equal(
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("body {", await platform.Client.GetStringAsync("/jobs/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AJob_ShowsItsLogAndAnUnknownOneIsNotFound()
    {
        using var client = await platform.SignInAsync("one", Roles.Analyst);
        var id = await StoreAsync(JobState.Running);

        Assert.Contains("counted &lt;b&gt; 40", await client.GetStringAsync($"/jobs/{id}?lang=en"), StringComparison.Ordinal);
        using var unknown = await client.GetAsync("/jobs/999999");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Cancel_FromThePage_EndsTheJob()
    {
        var id = await StoreAsync(JobState.Queued);
        using var client = await BrowserAsync("cancels");
        var page = await PostAsync(client, $"/jobs/{id}/cancel?lang=en", "same-origin");

        Assert.Contains("The job was cancelled", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var context = platform.CreateContext();
        Assert.Equal(JobState.Cancelled, await context.Jobs.Where(job => job.Id == id).Select(job => job.State).SingleAsync());
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData(null)]
    public async Task Cancel_FromElsewhere_ChangesNothing(string? site)
    {
        var id = await StoreAsync(JobState.Queued);
        using var client = await platform.SignInAsync($"foreign-{site}", Roles.Officer);
        var answer = await PostAsync(client, $"/jobs/{id}/cancel", site);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await using var context = platform.CreateContext();
        Assert.Equal(JobState.Queued, await context.Jobs.Where(job => job.Id == id).Select(job => job.State).SingleAsync());
    }

    [Fact]
    public async Task Request_AYearWithoutCycle_IsExplained()
    {
        using var client = await BrowserAsync("requests");
        var page = await PostAsync(client, "/jobs/request?lang=en", "same-origin", ("year", "1999"), ("kind", "ANNUAL_WORKBOOK"), ("language", "en"));

        Assert.Contains("That year has no review cycle", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithAToken_IsKeptForThesePagesAlone()
    {
        using var browser = await BrowserAsync("session");
        Assert.Contains("There are no jobs yet.", await browser.GetStringAsync("/jobs?lang=en"), StringComparison.Ordinal);
        using var elsewhere = await browser.GetAsync("/files/1");
        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere.StatusCode);

        await PostAsync(browser, "/jobs/session/end", "same-origin");
        using var after = await browser.GetAsync("/jobs");
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Theory]
    [InlineData("not.a.token")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("")]
    public async Task SignIn_WithAnythingElse_IsRefused(string token)
    {
        using var answer = await PostAsync(platform.Client, "/jobs/session?lang=en", "same-origin", ("token", token));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("The token is not valid", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>A browser whose user has signed in on the page.</summary>
    private async Task<HttpClient> BrowserAsync(string subject)
    {
        using var signed = await platform.SignInAsync(subject, Roles.Officer);
        var browser = new HttpClient { BaseAddress = platform.Client.BaseAddress };
        var token = signed.DefaultRequestHeaders.Authorization!.Parameter!;
        using var answer = await PostAsync(browser, "/jobs/session?lang=en", "same-origin", ("token", token));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return browser;
    }

    private static Task<HttpResponseMessage> PostAsync(
        HttpClient client, string address, string? site, params (string Key, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Key, field.Value))),
        };
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        return client.SendAsync(request);
    }

    private async Task<int> StoreAsync(JobState state)
    {
        await using var context = platform.CreateContext();
        var job = new JobRecord
        {
            Kind = GatedJob.TheKind,
            Year = 2025,
            InputHash = $"{await context.Jobs.CountAsync():x64}",
            RequestedBy = "system:test",
            State = state,
            Progress = 40,
            Error = state == JobState.Failed ? "示例 failure" : null,
            QueuedAt = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        };
        job.Log.Add(new JobLogEntry { Message = "counted <b> 40", At = job.QueuedAt });
        context.Add(job);
        await context.SaveChangesAsync();
        return job.Id;
    }
}
