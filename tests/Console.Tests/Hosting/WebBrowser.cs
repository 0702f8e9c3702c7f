using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace ScoringPlatform.Console.Tests.Hosting;

/// <summary>
/// A browser without a script, before a proxy that ends TLS: it knows the platform as https, keeps cookies by host, name and
/// path, follows redirects from one host to the other, and remembers how each cookie was set.
/// </summary>
public sealed partial class WebBrowser(Uri platform) : IDisposable
{
    /// <summary>The platform's name outside.</summary>
    public const string Outside = "https://review.example";

    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Dictionary<(string Host, string Name), SetCookieHeaderValue> jar = [];

    /// <summary>Cookies as they were set, the newest of each name.</summary>
    public Dictionary<string, SetCookieHeaderValue> Set { get; } = new(StringComparer.Ordinal);

    /// <summary>Every address that was loaded, in order.</summary>
    public List<string> Way { get; } = [];

    public bool HasSession => jar.ContainsKey((new Uri(Outside).Host, "console-session"));

    /// <summary>Loses a cookie, as a browser does when it is closed.</summary>
    public void Forget(string name) => jar.Remove((new Uri(Outside).Host, name));

    /// <summary>Loads an address of the platform, or a whole one, and follows.</summary>
    public Task<WebPage> OpenAsync(string address) => SendAsync(HttpMethod.Get, new Uri(new Uri(Outside), address), null, follow: true);

    /// <summary>Loads one address and no further.</summary>
    public Task<WebPage> StepAsync(string address) => SendAsync(HttpMethod.Get, new Uri(new Uri(Outside), address), null, follow: false);

    /// <summary>Sends a page's first form that is sent to that address, with its hidden fields and these.</summary>
    public Task<WebPage> PostAsync(WebPage page, string address, bool follow, params (string Name, string Value)[] fields)
    {
        var given = HiddenField().Matches(page.Text).Select(match => KeyValuePair.Create(match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value)))
            .DistinctBy(field => field.Key).Where(field => fields.All(own => own.Name != field.Key))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return SendAsync(HttpMethod.Post, new Uri(new Uri(page.Address), address), new FormUrlEncodedContent(given), follow);
    }

    /// <summary>From the sign-in page through the authority; where one ends up.</summary>
    public async Task<WebPage> SignInAsync(string subject, string start = "/sign-in/start") => await AnswerAsync(await OpenAsync(start), subject);

    /// <summary>Says at the authority's page who one is.</summary>
    public Task<WebPage> AnswerAsync(WebPage asked, string subject, bool follow = true) =>
        PostAsync(asked, "/login", follow, ("subject", subject));

    /// <summary>Goes on from an answer that leads on.</summary>
    public Task<WebPage> FollowAsync(WebPage page) => OpenAsync(page.Next ?? throw new InvalidOperationException($"{page.Address} leads nowhere: {page.Text}"));

    public void Dispose() => client.Dispose();

    private async Task<WebPage> SendAsync(HttpMethod method, Uri address, HttpContent? content, bool follow)
    {
        Way.Add(address.ToString());
        var isPlatform = address.GetLeftPart(UriPartial.Authority) == Outside;
        using var request = new HttpRequestMessage(method, isPlatform ? new Uri(platform, address.PathAndQuery) : address) { Content = content };
        if (isPlatform)
        {
            request.Headers.Host = address.Host;
            request.Headers.Add("X-Forwarded-Proto", "https");
        }

        var cookies = jar.Where(kept => kept.Key.Host == address.Host && address.AbsolutePath.StartsWith(kept.Value.Path.HasValue ? kept.Value.Path.ToString() : "/", StringComparison.Ordinal))
            .Select(kept => $"{kept.Value.Name}={kept.Value.Value}").ToList();
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies));
        }

        using var answer = await client.SendAsync(request);
        Keep(address.Host, answer);
        var next = answer.Headers.Location is { } location ? new Uri(address, location).ToString() : null;
        var page = new WebPage(address.ToString(), answer.StatusCode, await answer.Content.ReadAsStringAsync(), next);
        return follow && next is not null ? await OpenAsync(next) : page;
    }

    private void Keep(string host, HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var lines))
        {
            return;
        }

        foreach (var cookie in SetCookieHeaderValue.ParseList([.. lines]))
        {
            var name = cookie.Name.ToString();
            if (cookie.Expires < TimeProvider.System.GetUtcNow() || cookie.MaxAge <= TimeSpan.Zero)
            {
                jar.Remove((host, name));
            }
            else
            {
                Set[name] = jar[(host, name)] = cookie;
            }
        }
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
