using System.Text;
using System.Text.Json;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

/// <summary>JSON as the values that a request's variables hold.</summary>
internal static class JsonInput
{
    internal static object? Read(string text)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        json.Read();
        return JsonValueReader.Read(ref json);
    }

    internal static IReadOnlyDictionary<string, object?> ReadMembers(string text) => (IReadOnlyDictionary<string, object?>)Read(text)!;
}
