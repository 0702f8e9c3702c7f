using System.Buffers;

namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>From JSON to requests (GraphQL over HTTP, "Request Parameters"). Unknown members are ignored.</summary>
internal static class RequestParser
{
    /// <summary>The requests of a body: one, or several of a list.</summary>
    /// <exception cref="RequestFormatException">The body is no request.</exception>
    public static (IReadOnlyList<GraphQLRequest> Requests, bool IsBatch) Parse(in ReadOnlySequence<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            json.Read();
            var isBatch = json.TokenType == JsonTokenType.StartArray;
            var requests = isBatch ? ReadBatch(ref json) : [ReadRequest(ref json)];
            json.Read();
            return (requests, isBatch);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new RequestFormatException("The body is not valid JSON in UTF-8.");
        }
    }

    /// <summary>The request in a message's payload that was read already.</summary>
    public static GraphQLRequest From(IReadOnlyDictionary<string, object?> members) => new()
    {
        Query = Text(members, "query"),
        Id = Text(members, "id") ?? Text(members, "documentId"),
        OperationName = Text(members, "operationName"),
        Variables = Map(members, "variables"),
        Extensions = Map(members, "extensions"),
    };

    /// <summary>The object in a text that a query string carries.</summary>
    public static IReadOnlyDictionary<string, object?>? ParseMap(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            var json = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
            json.Read();
            var value = JsonValueReader.Read(ref json);
            json.Read();
            return value is null ? null : value as Dictionary<string, object?> ?? throw NotAMap(name);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new RequestFormatException($"\"{name}\" is not valid JSON.");
        }
    }

    private static GraphQLRequest ReadRequest(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.StartObject
        ? From(JsonValueReader.ReadObject(ref json))
        : throw new RequestFormatException("The body must be a JSON object.");

    private static List<GraphQLRequest> ReadBatch(ref Utf8JsonReader json)
    {
        var requests = new List<GraphQLRequest>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            requests.Add(ReadRequest(ref json));
        }

        return requests;
    }

    private static string? Text(IReadOnlyDictionary<string, object?> members, string name) => members.GetValueOrDefault(name) switch
    {
        null => null,
        string text => text,
        _ => throw new RequestFormatException($"\"{name}\" must be a string."),
    };

    private static IReadOnlyDictionary<string, object?>? Map(IReadOnlyDictionary<string, object?> members, string name) =>
        members.GetValueOrDefault(name) switch
        {
            null => null,
            IReadOnlyDictionary<string, object?> map => map,
            _ => throw NotAMap(name),
        };

    private static RequestFormatException NotAMap(string name) => new($"\"{name}\" must be a JSON object.");
}
