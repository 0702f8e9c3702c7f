using System.Text.Json.Nodes;

namespace ScoringPlatform.Scoring.Tests.Schemas;

/// <summary>Places inside a JSON text, as steps of names and indexes, and what can be changed there.</summary>
internal static class JsonPaths
{
    /// <summary>Every place below the root, parents first.</summary>
    public static IEnumerable<object[]> All(JsonNode root) => Below(root, []);

    public static JsonNode? At(JsonNode node, object[] path) =>
        path.Aggregate((JsonNode?)node, (current, step) => step is int place ? current![place] : current![(string)step]);

    public static void Set(JsonNode node, object[] path, JsonNode? value)
    {
        var parent = At(node, path[..^1])!;
        if (path[^1] is int place)
        {
            parent[place] = value;
        }
        else
        {
            parent[(string)path[^1]] = value;
        }
    }

    public static void Remove(JsonNode node, object[] path)
    {
        var parent = At(node, path[..^1])!;
        if (path[^1] is int place)
        {
            parent.AsArray().RemoveAt(place);
        }
        else
        {
            parent.AsObject().Remove((string)path[^1]);
        }
    }

    private static IEnumerable<object[]> Below(JsonNode node, object[] path)
    {
        var steps = node switch
        {
            JsonObject fields => fields.Select(field => ((object)field.Key, field.Value)),
            JsonArray items => items.Select((item, place) => ((object)place, item)),
            _ => [],
        };
        foreach (var (step, child) in steps.ToArray())
        {
            object[] deeper = [.. path, step];
            yield return deeper;
            foreach (var below in child is null ? [] : Below(child, deeper))
            {
                yield return below;
            }
        }
    }
}
