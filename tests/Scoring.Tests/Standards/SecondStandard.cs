using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>
/// A small standard that asks what the first does not: two of items 1–8 and one of 9–10, an invention patent that stands
/// for a paper, a topic of the last five years.
/// </summary>
internal static class SecondStandard
{
    public static readonly string Json = Build();

    public static readonly Standard Standard = StandardReader.Read(Encoding.UTF8.GetBytes(Json), "second.json");

    public static readonly CompiledStandard Compiled = CompiledStandard.Compile(Standard);

    /// <summary>The text with one value replaced, or removed where null; the pointer's steps are names and places.</summary>
    public static string Change(string pointer, string? value)
    {
        var root = JsonNode.Parse(Json)!;
        var steps = pointer.Split('/');
        var node = steps[..^1].Aggregate(root, (current, step) => int.TryParse(step, CultureInfo.InvariantCulture, out var place) ? current[place]! : current[step]!);
        if (int.TryParse(steps[^1], CultureInfo.InvariantCulture, out var last))
        {
            node[last] = JsonNode.Parse(value!);
        }
        else if (value is null)
        {
            node.AsObject().Remove(steps[^1]);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }

    private static string Build()
    {
        var simple = string.Join(",\n", Enumerable.Range(2, 7).Select(number => Item(number, $$"""{ "kinds": ["A{{number}}"] }""")));
        var kinds = string.Join(",\n", Enumerable.Range(1, 8).Select(number => Kind($"A{number}", "")));
        return $$"""
            {
              "code": "second-2026",
              "version": "1",
              "title": { "zh": "演示标准", "en": "Demonstration standard" },
              "source": { "document": "演示", "issuers": ["演示"], "issuedOn": "2026-01-01" },
              "specialties": [{ "code": "DEMONSTRATION", "clause": "1", "label": { "zh": "演示", "en": "Demonstration" } }],
              "kinds": [
                {{kinds}},
                {{Kind("PAPER", "\"RANK\"")}},
                {{Kind("INVENTION_PATENT", "")}},
                {{Kind("TOPIC", "")}}
              ],
              "common": [],
              "levels": [
                {
                  "level": "ENGINEER",
                  "clause": "2",
                  "label": { "zh": "工程师", "en": "Engineer" },
                  "tracks": ["REGULAR"],
                  "criteria": [
                    {
                      "code": "second.route",
                      "clause": "2.1",
                      "label": { "zh": "学历", "en": "Education" },
                      "block": "EDUCATION",
                      "rule": { "is": "finding" }
                    },
                    {
                      "code": "second.achievement",
                      "clause": "2.2",
                      "label": { "zh": "业绩", "en": "Achievements" },
                      "block": "ACHIEVEMENT",
                      "criteria": [
                        {
                          "code": "second.achievement.a",
                          "clause": "2.2.1",
                          "label": { "zh": "八项之二", "en": "Two of eight" },
                          "k": 2,
                          "criteria": [
                            {{Item(1, """{ "kinds": ["A1", "INVENTION_PATENT"] }""")}},
                            {{simple}}
                          ]
                        },
                        {
                          "code": "second.achievement.b",
                          "clause": "2.2.2",
                          "label": { "zh": "两项之一", "en": "One of two" },
                          "k": 1,
                          "criteria": [
                            {{Item(9, """{ "kinds": ["PAPER"], "where": { "rankAtMost": 1 }, "atLeast": 2, "substitute": { "kinds": ["INVENTION_PATENT"], "atMost": 1 } }""")}},
                            {{Item(10, """{ "kinds": ["TOPIC"], "where": { "obtainedWithinYears": 5 } }""")}}
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """;
    }

    private static string Kind(string code, string facts) =>
        $$"""{ "code": "{{code}}", "label": { "zh": "种类", "en": "Kind" }, "facts": [{{facts}}] }""";

    private static string Item(int number, string take) =>
        $$"""
        { "code": "second.item.{{number}}", "clause": "2.2.{{number}}", "label": { "zh": "第{{number}}项", "en": "Item {{number}}" }, "rule": { "is": "records", "anyOf": [{ "allOf": [{{take}}] }] } }
        """;
}
