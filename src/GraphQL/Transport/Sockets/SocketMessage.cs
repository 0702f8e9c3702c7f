using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>A message of a client (GraphQL over WebSocket Protocol, "Message types").</summary>
internal sealed record SocketMessage(string Type, string? Id, IReadOnlyDictionary<string, object?>? Payload)
{
    /// <exception cref="SocketCloseException">The text is no message.</exception>
    public static SocketMessage Parse(ReadOnlySpan<byte> text)
    {
        try
        {
            var json = new Utf8JsonReader(text);
            json.Read();
            if (JsonValueReader.Read(ref json) is Dictionary<string, object?> members
                && members.GetValueOrDefault("type") is string type
                && members.GetValueOrDefault("id") is null or string
                && members.GetValueOrDefault("payload") is null or IReadOnlyDictionary<string, object?>)
            {
                json.Read();
                return new SocketMessage(
                    type, members.GetValueOrDefault("id") as string, members.GetValueOrDefault("payload") as IReadOnlyDictionary<string, object?>);
            }
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or RequestFormatException)
        {
            throw Invalid();
        }

        throw Invalid();
    }

    private static SocketCloseException Invalid() => new(CloseCode.BadRequest, "Invalid message");
}
