using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>One signed-in caller by HTTP, to whom the server never fails.</summary>
internal sealed class LoadClient(Uri address, string token, LoadTimes times) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly HttpClient client = new()
    {
        BaseAddress = address,
        Timeout = Patience,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    /// <returns>The answer's data.</returns>
    public async Task<JsonElement> SendAsync(string kind, string query, object variables)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        var text = await answer.Content.ReadAsStringAsync();
        times.AddSince(kind, start);
        Assert.True((int)answer.StatusCode < 500, $"{kind}: {(int)answer.StatusCode} {text}");
        using var json = JsonDocument.Parse(text);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), $"{kind}: {text}");
        return json.RootElement.GetProperty("data").Clone();
    }

    public async Task<byte[]> DownloadAsync(string kind, string url)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(url, UriKind.RelativeOrAbsolute));
        var content = await answer.Content.ReadAsByteArrayAsync();
        times.AddSince(kind, start);
        Assert.True(answer.IsSuccessStatusCode, $"{kind}: {(int)answer.StatusCode}");
        return content;
    }

    public void Dispose() => client.Dispose();
}
