using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

[GraphQLDescription("A painting.")]
public sealed record Work(int Id, string Title, Phase Phase, int PainterId, decimal Price) : IEntity, IFinding
{
    [GraphQLType("ID!")]
    public string Code => $"W{Id}";

    public double? Ratio => Id % 3 == 0 ? null : Id / 8.0;

    public DateTimeOffset? ShownAt => Phase == Phase.OnShow ? Museum.Opening.AddHours(Id) : null;

    public IReadOnlyList<IReadOnlyList<int>?>? Matrix => Id % 4 == 0 ? null : [[Id, 2], null, []];

    public IReadOnlyList<Tally>? Tally => [new(Verdict.Agree, Id), new(Verdict.Abstain, 1)];

    public async Task<Painter> GetPainterAsync()
    {
        await Task.Yield();
        return Museum.Painters[PainterId - 1];
    }

    public Work? GetCopyOf() => Id > 1 ? Museum.Works[0] : null;

    public IReadOnlyList<Work> GetStudies(int? first = 3) => [.. Museum.Works.Take(Math.Clamp(first ?? 0, 0, 3))];
}
