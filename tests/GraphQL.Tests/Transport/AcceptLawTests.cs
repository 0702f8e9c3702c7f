using System.Globalization;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Transport.Http;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Random headers Accept, against the wording of RFC 9110, section 12.5.1: the most specific range decides, the greatest weight wins.</summary>
public sealed class AcceptLawTests
{
    private static readonly string[] Ranges =
        ["application/json", "application/graphql-response+json", "text/event-stream", "text/html", "application/*", "*/*", "image/png", "text/plain"];

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Negotiate_AnyHeader_ChoosesAFormatThatIsWantedMost(int seed, bool allowsHtml)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3_000; i++)
        {
            var wanted = random.GetItems(Ranges, random.Next(1, 5)).Distinct().ToDictionary(r => r, _ => random.Next(0, 11) / 10.0);
            var header = string.Join(", ", wanted.Select(w => w.Value < 1 ? $"{w.Key};q={w.Value.ToString("0.0", CultureInfo.InvariantCulture)}" : w.Key));

            var chosen = AcceptHeader.Negotiate(Request(header), allowsHtml);

            var best = Named(allowsHtml).Select(f => wanted.GetValueOrDefault(f.Range)).DefaultIfEmpty().Max();
            var loose = Math.Max(wanted.GetValueOrDefault("application/*"), wanted.GetValueOrDefault("*/*"));
            if (best == 0 && loose == 0)
            {
                Assert.True(chosen is null, header);
            }
            else if (best >= loose)
            {
                Assert.True(chosen is { } format && Named(allowsHtml).Any(f => f.Format == format && wanted.GetValueOrDefault(f.Range) == best), $"{header}: {chosen}");
            }
            else
            {
                Assert.True(chosen == ResponseFormat.Json, $"{header}: {chosen}");
            }
        }
    }

    [Theory]
    [InlineData(null, "Json")]
    [InlineData("", "Json")]
    [InlineData("*/*", "Json")]
    [InlineData("APPLICATION/JSON", "Json")]
    [InlineData("application/json; charset=utf-8", "Json")]
    [InlineData("Application/GraphQL-Response+JSON", "GraphQLResponse")]
    [InlineData("application/graphql-response+json, application/json", "GraphQLResponse")]
    [InlineData("application/json, application/graphql-response+json", "Json")]
    [InlineData("application/json;q=0.9, application/graphql-response+json", "GraphQLResponse")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "Html")]
    [InlineData("text/event-stream", "EventStream")]
    [InlineData("image/png", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("nonsense", null)]
    public void Negotiate_HeadersOfRealClients_AreUnderstood(string? header, string? expected) =>
        Assert.Equal(expected, AcceptHeader.Negotiate(Request(header))?.ToString());

    private static IEnumerable<(string Range, ResponseFormat Format)> Named(bool allowsHtml) =>
        new[]
        {
            ("application/json", ResponseFormat.Json),
            ("application/graphql-response+json", ResponseFormat.GraphQLResponse),
            ("text/event-stream", ResponseFormat.EventStream),
            ("text/html", ResponseFormat.Html),
        }.Where(f => allowsHtml || f.Item2 != ResponseFormat.Html);

    private static HttpRequest Request(string? accept)
    {
        var context = new DefaultHttpContext();
        if (accept is not null)
        {
            context.Request.Headers.Accept = accept;
        }

        return context.Request;
    }
}
