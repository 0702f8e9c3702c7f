using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

/// <summary>Its title is of another type than a painter's, so that the two cannot be merged.</summary>
public sealed record Visitor(int Number, string Name) : INamed, IFinding, IGuest
{
    [GraphQLType("ID!")]
    public string Code => $"V{Number}";

    public DateTimeOffset? CameAt => Number % 2 == 0 ? null : Museum.Opening.AddDays(Number);

    public string? GetNick(bool? upper = false) => upper == true ? Name.ToUpperInvariant() : null;

    public int? GetTitle(string lang) => lang.Length;

    public IReadOnlyList<Score> GetScores([GraphQLType("ID!")] string work) => [new(Number, work), new(-Number, "light")];
}
