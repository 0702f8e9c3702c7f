using System.Net;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Tests;

/// <summary>A browser without a script: it keeps cookies, loads pages, and sends their forms.</summary>
public sealed partial class BrowserSession : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public BrowserSession(Uri address) => Client = new HttpClient(handler)
    {
        BaseAddress = address,
        DefaultRequestHeaders = { Accept = { new("text/html"), new("*/*", 0.8) } },
    };

    public HttpClient Client { get; }

    /// <summary>The page's markup, after redirects.</summary>
    public async Task<string> ReadAsync(string address)
    {
        var answer = await Client.GetAsync(address);
        while (answer.Headers.Location is { } location)
        {
            answer = await Client.GetAsync(location);
        }

        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Picks the demonstration account.</summary>
    public async Task SignInAsync(string subject)
    {
        var page = await ReadAsync("/sign-in");
        using var answer = await PostAsync(page, "/sign-in/demonstration", ("subject", subject));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>Sends fields to an address with the token and a form key of a page.</summary>
    public Task<HttpResponseMessage> PostAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var sent = fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            .Append(new("_token", Value(page, "_token")))
            .Append(new("_key", Value(page, "_key")));
        return Client.PostAsync(address, new FormUrlEncodedContent(sent));
    }

    /// <summary>The value of the first field of that name.</summary>
    public static string Value(string page, string name) =>
        FieldValue().Matches(page).FirstOrDefault(match => match.Groups[1].Value == name)?.Groups[2].Value
        ?? throw new InvalidOperationException($"The page has no field {name}: {page}");

    public void Dispose()
    {
        Client.Dispose();
        handler.Dispose();
    }

    [GeneratedRegex("name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex FieldValue();
}
