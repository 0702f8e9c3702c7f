using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>Somebody signed in who counts bytes: it asks as a browser does, and decompresses by itself.</summary>
public sealed partial class SiteVisitor : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;
    private readonly Dictionary<string, SiteAnswer> files = [];

    private SiteVisitor(Uri address, string subject)
    {
        Subject = subject;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public string Subject { get; }

    /// <summary>The cookies of the session, for a browser that goes on with it.</summary>
    public IEnumerable<Cookie> Cookies(Uri address) => cookies.GetCookies(address);

    /// <summary>Picks the demonstration account.</summary>
    public static async Task<SiteVisitor> ComeAsync(Uri address, string subject)
    {
        var visitor = new SiteVisitor(address, subject);
        var entrance = await visitor.GetAsync("/sign-in");
        using var answer = await visitor.PostAsync(entrance, "/sign-in/demonstration", new() { ["subject"] = subject });
        return answer.StatusCode == HttpStatusCode.SeeOther ? visitor : throw new InvalidOperationException($"{subject} cannot sign in.");
    }

    /// <summary>Sends a form of a page.</summary>
    public Task<HttpResponseMessage> PostAsync(SiteAnswer page, string address, Dictionary<string, string> fields)
    {
        foreach (var name in new[] { "_token", "_key" })
        {
            fields[name] = Hidden().Matches(page.Text).First(match => match.Groups[1].Value == name).Groups[2].Value;
        }

        return client.PostAsync(address, new FormUrlEncodedContent(fields));
    }

    public async Task<SiteAnswer> GetAsync(string address)
    {
        using var answer = await client.GetAsync(address);
        var sent = await answer.Content.ReadAsByteArrayAsync();
        var plain = Decompress(sent, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        return new SiteAnswer(address, answer.StatusCode, answer.Headers, Encoding.UTF8.GetString(plain), sent.Length, plain.Length);
    }

    /// <summary>A page with its files; null where the address leads on, is refused, or is no page.</summary>
    public async Task<SitePage?> VisitAsync(string template, string address)
    {
        var page = await GetAsync(address);
        if (page.Status != HttpStatusCode.OK)
        {
            return null;
        }

        Dictionary<string, SiteAnswer> loaded = [];
        await LoadAsync(SiteMarkup.Loaded(page.Text), loaded);
        return new SitePage(Subject, template, page, [.. loaded.Values]);
    }

    public void Dispose() => client.Dispose();

    /// <summary>Loads files, and the modules that they name.</summary>
    private async Task LoadAsync(IEnumerable<string> addresses, Dictionary<string, SiteAnswer> loaded)
    {
        foreach (var address in addresses.Where(address => !loaded.ContainsKey(address)))
        {
            if (!files.TryGetValue(address, out var file))
            {
                files[address] = file = await GetAsync(address);
            }

            loaded[address] = file;
            await LoadAsync(SiteMarkup.Modules(address, file.Text), loaded);
        }
    }

    private static byte[] Decompress(byte[] sent, string? encoding)
    {
        using var source = new MemoryStream(sent);
        using Stream stream = encoding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            null => source,
            _ => throw new InvalidOperationException($"Nobody asked for {encoding}."),
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    [GeneratedRegex("name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
