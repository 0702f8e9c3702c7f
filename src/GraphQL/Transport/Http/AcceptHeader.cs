using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>Chooses the media type of the answer by the client's preferences (GraphQL over HTTP, "Media Types").</summary>
internal static class AcceptHeader
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The format that the client likes best; null if it likes none. Without the header it is JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="allowsHtml">Whether a page can be the answer; else the wish for one is passed over.</param>
    public static ResponseFormat? Negotiate(HttpRequest request, bool allowsHtml = true)
    {
        var header = request.Headers.Accept;
        switch (header.Count)
        {
            case 0:
                return ResponseFormat.Json;
            case 1 when header[0] is Json or "*/*" or "":
                return ResponseFormat.Json;
            case 1 when header[0] is GraphQLResponse:
                return ResponseFormat.GraphQLResponse;
        }

        ResponseFormat? best = null;
        var bestQuality = 0.0;
        if (!MediaTypeHeaderValue.TryParseList(header!, out var accepted))
        {
            return null;
        }

        // Of equally liked ones the first counts; a named type comes before a wildcard.
        foreach (var media in accepted.OrderBy(m => m.MatchesAllTypes ? 2 : m.MatchesAllSubTypes ? 1 : 0))
        {
            var quality = media.Quality ?? 1;
            if (quality > bestQuality && FormatOf(media) is { } format && (allowsHtml || format != ResponseFormat.Html))
            {
                (best, bestQuality) = (format, quality);
            }
        }

        return best;
    }

    private static ResponseFormat? FormatOf(MediaTypeHeaderValue media) => media.MediaType.Value?.ToLowerInvariant() switch
    {
        GraphQLResponse => ResponseFormat.GraphQLResponse,
        Json or "application/*" or "*/*" => ResponseFormat.Json,
        "text/event-stream" => ResponseFormat.EventStream,
        "text/html" => ResponseFormat.Html,
        _ => null,
    };
}
