using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Paging;

namespace ScoringPlatform.Conformance.Server;

public sealed record Painter(int Id, string Name, double? Weight) : INamed, IFinding, IGuest
{
    [GraphQLType("ID!")]
    public string Code => $"P{Id}";

    public string? Title => Id % 2 == 0 ? null : "Master";

    public IReadOnlyList<string> Tags => ["demo", Name];

    [GraphQLDeprecated("Use title.")]
    public string? OldTitle => Title;

    public string? GetNick(bool? upper = false) => upper == true ? Name.ToUpperInvariant() : Name;

    [UsePaging(IncludeTotalCount = true)]
    public IReadOnlyList<Work> GetWorks(WorksMatching? matching) =>
        [.. Museum.Works.Where(w => w.PainterId == Id && matching?.Accepts(w) != false)];
}
