using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

/// <summary>An input object that holds itself, lists, enums, identifiers and another input object.</summary>
public sealed record WorksMatching(
    IReadOnlyList<Phase>? Phases,
    string? TitleContains,
    int? MinTitleLength,
    Span? Shown,
    WorksMatching? Not,
    [property: GraphQLType("[ID!]")] IReadOnlyList<string>? Codes,
    [property: GraphQLDeprecated("Use titleContains.")] string? Text)
{
    public bool Accepts(Work work) =>
        Phases?.Contains(work.Phase) != false
        && work.Title.Contains(TitleContains ?? string.Empty, StringComparison.Ordinal)
        && work.Title.Length >= (MinTitleLength ?? 0)
        && Shown?.Holds(work.ShownAt) != false
        && Not?.Accepts(work) != true
        && Codes?.Contains(work.Code) != false;
}
