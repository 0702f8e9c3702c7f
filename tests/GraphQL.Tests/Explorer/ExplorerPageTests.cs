using System.Text.Json;
using ScoringPlatform.GraphQL.Tests.Transport;

namespace ScoringPlatform.GraphQL.Tests.Explorer;

/// <summary>The explorer page in a browser: it runs what one types, asks nobody else, and complains of nothing.</summary>
public sealed class ExplorerPageTests(EchoServer server, Chromium browser) : IClassFixture<EchoServer>, IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task Page_QueryTypedAndRun_ShowsTheAnswer()
    {
        await using var tab = await OpenAsync();

        await RunAsync(tab, "query ($t: String!) { echo(text: $t) }", """{ "t": "评审 <b>&amp;" }""");
        await tab.WaitAsync("document.getElementById('result').textContent.includes('echo')");

        using var answer = JsonDocument.Parse((await tab.EvaluateAsync("document.getElementById('result').textContent")).GetString()!);
        Assert.Equal("评审 <b>&amp;", answer.RootElement.GetProperty("data").GetProperty("echo").GetString());
        Assert.StartsWith("200 in ", (await tab.EvaluateAsync("document.getElementById('status').textContent")).GetString(), StringComparison.Ordinal);
        AssertClean(tab);
    }

    [ChromiumFact]
    public async Task Page_SubscriptionRun_ShowsEachEvent()
    {
        await using var tab = await OpenAsync();

        await RunAsync(tab, "subscription { counted(to: 3) }");
        await tab.WaitAsync("document.getElementById('status').textContent.startsWith('200')");

        var shown = (await tab.EvaluateAsync("document.getElementById('result').textContent")).GetString()!;
        Assert.All(Enumerable.Range(1, 3), i => Assert.Contains($"\"counted\": {i}", shown, StringComparison.Ordinal));
        AssertClean(tab);
    }

    [ChromiumFact]
    public async Task Page_MistypedVariables_SaysSoAndSendsNothing()
    {
        await using var tab = await OpenAsync();
        var before = tab.Requests.Count;

        await RunAsync(tab, "{ __typename }", "{ nonsense");
        await tab.WaitAsync("document.getElementById('status').classList.contains('bad')");

        Assert.Contains("not valid JSON", (await tab.EvaluateAsync("document.getElementById('status').textContent")).GetString(), StringComparison.Ordinal);
        Assert.Equal(before, tab.Requests.Count);
    }

    [ChromiumFact]
    public async Task Page_Opened_ShowsTheSchemaAndAsksItsOwnServerAlone()
    {
        await using var tab = await OpenAsync();

        await tab.WaitAsync("document.getElementById('entry').textContent.includes('Query')");

        Assert.Contains(tab.Requests, r => r.EndsWith("/graphql/explorer/explorer.js", StringComparison.Ordinal));
        Assert.Equal("rgb", (await tab.EvaluateAsync("getComputedStyle(document.body).color")).GetString()![..3]);
        AssertClean(tab);
    }

    private async Task<ChromiumTab> OpenAsync()
    {
        var tab = await browser.OpenAsync();
        await tab.GoToAsync(server.Address);
        await tab.WaitAsync("document.readyState === 'complete' && document.getElementById('run') && document.getElementById('query').value !== ''");
        return tab;
    }

    private static async Task RunAsync(ChromiumTab tab, string query, string variables = "")
    {
        var (text, json) = (JsonSerializer.Serialize(query), JsonSerializer.Serialize(variables));
        await tab.EvaluateAsync(
            $"document.getElementById('query').value = {text}; document.getElementById('variables').value = {json}; document.getElementById('query').dispatchEvent(new Event('input')); document.getElementById('run').click()");
    }

    private void AssertClean(ChromiumTab tab)
    {
        var own = server.Address.GetLeftPart(UriPartial.Authority) + "/";
        Assert.All(tab.Requests, r => Assert.True(r.StartsWith(own, StringComparison.Ordinal) || r is "about:blank" or "data:,", r));
        Assert.True(tab.Complaints.Count == 0, string.Join("\n", tab.Complaints));
    }
}
