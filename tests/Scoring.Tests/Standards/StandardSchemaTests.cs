using System.Text;
using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Tests.Schemas;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>
/// What <c>standard.schema.json</c> refuses, the reader refuses: the shipped standard, changed once at every kind of place.
/// The reader refuses more, for it knows what a schema cannot say.
/// </summary>
public sealed class StandardSchemaTests
{
    private static readonly SchemaMatch Schema = new(JsonNode.Parse(File.ReadAllText(Liaoning.PathOf("../standards/standard.schema.json")))!);

    private static readonly JsonNode Shipped = JsonNode.Parse(File.ReadAllText(Liaoning.PathOf("../standards/liaoning-cyber-2024.json")))!;

    private static readonly string[] Wrong = ["-1", "0", "1.5", "true", "\"\"", "\"x\"", "[]", "[7]", "{}"];

    [Fact]
    public void Shipped_AndTheSecond_AreValidForBoth()
    {
        foreach (var standard in new[] { Shipped, JsonNode.Parse(SecondStandard.Json)! })
        {
            Assert.True(Schema.Accepts(standard));
            Assert.True(IsTaken(standard));
        }
    }

    [Fact]
    public void OneThingChanged_RefusedByTheSchema_IsRefusedByTheReader()
    {
        var changed = 0;
        var taken = new List<string>();
        foreach (var path in JsonPaths.All(Shipped).DistinctBy(KindOfPlace))
        {
            foreach (var (name, change) in Changes(path))
            {
                var node = Shipped.DeepClone();
                change(node);
                if (Schema.Accepts(node))
                {
                    continue;
                }

                changed++;
                if (IsTaken(node))
                {
                    taken.Add($"{string.Join('/', path)}: {name}");
                }
            }
        }

        Assert.Empty(taken);
        Assert.InRange(changed, 500, int.MaxValue);
    }

    private static IEnumerable<(string Name, Action<JsonNode> Change)> Changes(object[] path)
    {
        foreach (var value in Wrong)
        {
            yield return (value, node => JsonPaths.Set(node, path, JsonNode.Parse(value)));
        }

        yield return ("left out", node => JsonPaths.Remove(node, path));
        if (JsonPaths.At(Shipped, path) is JsonObject)
        {
            yield return ("one field more", node => ((JsonObject)JsonPaths.At(node, path)!)["colour"] = 1);
        }
    }

    /// <summary>Places that one line of the schema speaks of: indexes do not count, nor how deep a criterion is nested.</summary>
    private static string KindOfPlace(object[] path)
    {
        var names = path.Where(step => step is string).Cast<string>().ToArray();
        var last = Array.LastIndexOf(names, "criteria");
        var rule = Array.IndexOf(names, "rule");
        var kind = rule < 0 ? "" : JsonPaths.At(Shipped, path[..(Array.IndexOf(path, "rule") + 1)])!["is"]!.GetValue<string>();
        return $"{kind}:{string.Join('/', last < 0 ? names : names[last..])}:{path[^1] is int}";
    }

    private static bool IsTaken(JsonNode node)
    {
        try
        {
            StandardReader.Read(Encoding.UTF8.GetBytes(node.ToJsonString()), "changed.json");
            return true;
        }
        catch (StandardException)
        {
            return false;
        }
    }
}
