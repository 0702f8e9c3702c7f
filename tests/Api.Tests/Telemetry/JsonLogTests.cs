using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary><c>Logging:Format</c> <c>Json</c>: what a program that collects logs reads.</summary>
public sealed class JsonLogTests
{
    /// <summary>A made-up number and name that stand nowhere else.</summary>
    private const string Number = "210102198807086413";

    private const string Name = "哨兵示例人";

    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task Lines_AtTheirMostTalkative_AreOneObjectEachWithEventAndTraceAndNobodyNamed()
    {
        using var capture = new FormattedLog();
        using var folder = new TemporaryFolder();
        await using var platform = await TestPlatform.StartAsync(
            folder,
            builder => builder.Logging.AddProvider(capture),
            ["--Jobs:Enabled", "false", "--Logging:Format", "Json", "--Logging:LogLevel:Default", "Trace", "--Logging:Console:LogLevel:Default", "None"]);
        capture.Formatter = platform.Services.GetServices<ConsoleFormatter>().Single(one => one.Name == ConsoleFormatterNames.Json);
        using var auditor = await platform.SignInAsync("auditor", Roles.Auditor);
        using var officer = await platform.SignInAsync("officer", Roles.Officer);
        await SendAsync(officer, "query($name: String!) { applicants(where: { name: { contains: $name } }) { nodes { name } } }", new { name = Name });
        await SendAsync(officer, $"{{ applicants(where: {{ name: {{ contains: \"{Name}\\n{Number}\" }} }}) {{ nodes {{ nothing }} }} }}", null);
        (await officer.GetAsync(new Uri($"/graphql?query=query($name:String){{__typename}}&variables={{\"name\":\"{Number}\"}}", UriKind.Relative))).Dispose();
        await using (var context = platform.CreateContext())
        {
            await context.Database.ExecuteSqlRawAsync("DROP TABLE [AuditEntries]");
        }

        await SendAsync(auditor, $"{{ auditEntries(where: {{ subject: {{ eq: \"{Number}\" }} }}) {{ nodes {{ action }} }} }}", null);

        var lines = capture.Lines;
        Assert.All(lines, line => Assert.EndsWith("\n", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line[..^1]));
        var read = lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.All(read, line => Assert.Equal(
            (JsonValueKind.String, JsonValueKind.Number, JsonValueKind.String, JsonValueKind.String, JsonValueKind.String),
            (Kind(line, "Timestamp"), Kind(line, "EventId"), Kind(line, "LogLevel"), Kind(line, "Category"), Kind(line, "Message"))));
        var failure = Assert.Single(read, line => line.GetProperty("EventId").GetInt32() == LogEvents.OperationFailed);
        Assert.Contains(TraceId, failure.GetProperty("Scopes").ToString(), StringComparison.Ordinal);
        Assert.All(
            read.Where(line => line.GetProperty("Category").GetString()!.StartsWith("ScoringPlatform", StringComparison.Ordinal)),
            line => Assert.NotEqual(0, line.GetProperty("EventId").GetInt32()));
        var texts = read.ConvertAll(Decoded);
        Assert.DoesNotContain(texts, text => text.Contains(Number, StringComparison.Ordinal) || text.Contains(Name, StringComparison.Ordinal));

        // The test of the test: what is logged is found, though JSON writes it by its code points.
        platform.Services.GetRequiredService<ILoggerFactory>().CreateLogger("planted").LogPlanted(Name);
        Assert.Contains(Name, Decoded(JsonSerializer.Deserialize<JsonElement>(capture.Lines[^1])), StringComparison.Ordinal);
    }

    private static JsonValueKind Kind(JsonElement line, string property) => line.GetProperty(property).ValueKind;

    /// <summary>All that the object says, escapes undone.</summary>
    private static string Decoded(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => string.Join(' ', element.EnumerateObject().Select(entry => $"{entry.Name} {Decoded(entry.Value)}")),
        JsonValueKind.Array => string.Join(' ', element.EnumerateArray().Select(Decoded)),
        _ => element.ToString(),
    };

    private static async Task SendAsync(HttpClient client, string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("traceparent", $"00-{TraceId}-00f067aa0ba902b7-00");
        using var response = await client.SendAsync(request);
    }
}
