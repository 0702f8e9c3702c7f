using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Tests.Eligibility;
using ScoringPlatform.Scoring.Tests.Schemas;
using ScoringPlatform.Scoring.Tests.Standards;

namespace ScoringPlatform.Scoring.Tests.Dossiers;

/// <summary>
/// <c>docs/dossier.schema.json</c> accepts what the reader and the validator accept: the samples, and a dossier with every
/// field, changed in every field in every way that a schema speaks of.
/// </summary>
public sealed class DossierSchemaTests
{
    private static readonly JsonNode Root = JsonNode.Parse(File.ReadAllText(Liaoning.PathOf("../../docs/dossier.schema.json")))!;

    private static readonly SchemaMatch Schema = new(Root);

    /// <summary>Says nothing wrong and leaves no field out.</summary>
    private static readonly string Whole = """
        {
          "reference": "示例1", "targetLevel": "SENIOR_ENGINEER", "specialty": "CYBERSPACE_SECURITY", "track": "EXCEPTIONAL",
          "employment": "FREELANCE", "inFieldSince": "2015-01-01", "continuingEducationCertificate": true,
          "titles": [{ "level": "ASSISTANT_ENGINEER", "obtainedOn": "2012-01-01", "endedOn": "2018-01-01" }, { "level": "ENGINEER", "obtainedOn": "2018-01-01", "endedOn": null }],
          "degrees": [{ "rung": "TECHNICAL_INSTITUTE", "awardedOn": "2010-07-01", "subject": "演示", "closeToSpecialty": true, "recognised": true, "treatedAs": "BACHELOR" }],
          "probation": { "startedOn": "2010-08-01", "passed": true },
          "achievements": [
            {
              "id": "a", "kind": "PROJECT", "title": "演示", "projectKey": "p", "obtainedOn": "2020-01-01", "role": "LEAD", "rank": 1, "correspondingAuthor": false,
              "withinQuota": true, "tier": "CITY", "grade": 2, "standing": "KEY", "severity": "LARGER", "client": "OTHER", "issuer": "OTHER", "standardClass": "GROUP",
              "count": 1, "contractFen": 0, "taxFen": 0, "instructedBy": "CITY", "adoptedByGovernment": "CITY", "adoptedByCyberspaceAuthority": "CITY",
              "recognisedBy": "CITY", "issued": true, "benefit": "CONFIRMED", "leadingLevel": "ATTESTED"
            }
          ],
          "findings": [{ "criterion": "basic.1", "state": "REFUSED", "reason": "演示" }],
          "recommendations": [{ "recommenderId": "e", "isApplicant": false, "titleHeld": "SENIOR_ENGINEER", "nationalTalent": false, "inField": true, "signedOn": "2025-01-01", "withdrawnOn": "2025-02-01" }],
          "consent": { "documentNumber": "演示1号", "givenOn": "2025-01-01" }
        }
        """;

    private static readonly string[] Wrong =
    [
        "null", "7", "-1", "0", "1.5", "3000000000", "true", "\"\"", "\"x\"", "\"2025-02-29\"", "\"2025-01-01\"", "\"CITY\"", "\"REGULAR\"", "[]", "[7]", "[null]", "{}",
    ];

    /// <summary>The last one is there to show what errors look like.</summary>
    [Fact]
    public void Samples_EveryDossier_IsValidForBothOrNeither()
    {
        var samples = JsonNode.Parse(File.ReadAllText(Liaoning.PathOf("../../samples/dossiers.json")))!.AsArray();
        Assert.All(samples, dossier => Assert.Equal(IsTaken(dossier!), Schema.Accepts(dossier)));
        Assert.All(samples.SkipLast(1), dossier => Assert.True(Schema.Accepts(dossier)));
    }

    [Fact]
    public void Whole_HasEveryFieldOfTheSchema_AndIsValid()
    {
        var node = JsonNode.Parse(Whole)!;
        Assert.True(Schema.Accepts(node));
        Assert.True(IsTaken(node));
        foreach (var (definition, list) in new[] { ("title", "titles"), ("degree", "degrees"), ("achievement", "achievements"), ("finding", "findings"), ("recommendation", "recommendations") })
        {
            Assert.Equal(Names(Root["$defs"]![definition]!["properties"]!), Names(node[list]![0]!));
        }

        Assert.Equal(Names(Root["properties"]!).Except(["$schema"]), Names(node));
    }

    [Fact]
    public void OneFieldChanged_SchemaAndReaderAgree()
    {
        var differ = new List<string>();
        foreach (var path in JsonPaths.All(JsonNode.Parse(Whole)!))
        {
            foreach (var value in Wrong)
            {
                Compare(path, value, node => JsonPaths.Set(node, path, JsonNode.Parse(value)), differ);
            }

            Compare(path, "left out", node => JsonPaths.Remove(node, path), differ);
        }

        Assert.Empty(differ);
    }

    [Fact]
    public void OneFieldTooMany_InAnyObject_IsRefusedByBoth()
    {
        var differ = new List<string>();
        foreach (var path in JsonPaths.All(JsonNode.Parse(Whole)!).Select(path => path[..^1]).DistinctBy(path => string.Join('/', path)))
        {
            var node = JsonNode.Parse(Whole)!;
            if (JsonPaths.At(node, path) is not JsonObject parent)
            {
                continue;
            }

            parent["colour"] = "red";
            Assert.False(Schema.Accepts(node), string.Join('/', path));
            Compare(path, "colour", changed => ((JsonObject)JsonPaths.At(changed, path)!)["colour"] = "red", differ);
        }

        Assert.Empty(differ);
    }

    [Fact]
    public void RandomDossiers_WrittenAsJson_AreValidForBoth()
    {
        var generator = new DossierGenerator(Liaoning.Standard, 31);
        for (var number = 0; number < 200; number++)
        {
            var node = JsonSerializer.SerializeToNode(generator.Next(), Written)!;
            Assert.True(Schema.Accepts(node), $"Dossier {number}");
            Assert.Empty(DossierJson.Read(Encoding.UTF8.GetBytes(node.ToJsonString())).Errors);
        }
    }

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private static void Compare(object[] path, string change, Action<JsonNode> apply, List<string> differ)
    {
        var node = JsonNode.Parse(Whole)!;
        apply(node);
        var (schema, taken) = (Schema.Accepts(node), IsTaken(node));
        if (schema != taken)
        {
            differ.Add($"{string.Join('/', path)} {change}: schema {schema}, reader {taken}");
        }
    }

    /// <summary>Whether the reader takes it and the validator finds no number out of range; what else it finds is no matter of form.</summary>
    private static bool IsTaken(JsonNode node)
    {
        var reading = DossierJson.Read(Encoding.UTF8.GetBytes(node.ToJsonString()));
        return reading.Dossier is { } dossier
            && DossierValidator.Validate(Liaoning.Standard, dossier, Make.Cutoff)
                .All(error => error.Rule is not ("RANK_BELOW_ONE" or "COUNT_BELOW_ONE" or "NEGATIVE_AMOUNT" or "GRADE_OUT_OF_RANGE"));
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal);
}
