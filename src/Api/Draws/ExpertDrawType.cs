using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Api.Draws;

[ObjectType<ExpertDraw>]
public static partial class ExpertDrawType
{
    static partial void Configure(IObjectTypeDescriptor<ExpertDraw> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(draw => draw.Id);
        descriptor.Field(draw => draw.Purpose);
        descriptor.Field(draw => draw.Level);
        descriptor.Field(draw => draw.PerEmployer);
        descriptor.Field(draw => draw.MostRecusals);
        descriptor.Field(draw => draw.Applications);
        descriptor.Field(draw => draw.From);
        descriptor.Field(draw => draw.Until);
        descriptor.Field(draw => draw.Seed);
        descriptor.Field(draw => draw.SeedSource);
        descriptor.Field(draw => draw.Algorithm);
        descriptor.Field(draw => draw.DrawnAt);
        descriptor.Field(draw => draw.Hash);
    }

    public static async Task<IReadOnlyList<DrawQuota>> GetQuotasAsync(
        [Parent] ExpertDraw draw, QuotasByDrawDataLoader quotas, CancellationToken ct) =>
        await quotas.LoadAsync(draw.Id, ct) ?? [];

    [GraphQLDescription("Everyone in the pool that day, in the order in which the draw began, with what became of each.")]
    public static async Task<IReadOnlyList<DrawCandidate>> GetCandidatesAsync(
        [Parent] ExpertDraw draw, CandidatesByDrawDataLoader candidates, CancellationToken ct) =>
        await candidates.LoadAsync(draw.Id, ct) ?? [];

    [GraphQLDescription("Those drawn, in the order of drawing.")]
    public static async Task<IReadOnlyList<DrawCandidate>> GetDrawnAsync(
        [Parent] ExpertDraw draw, CandidatesByDrawDataLoader candidates, CancellationToken ct) =>
        [.. (await candidates.LoadAsync(draw.Id, ct) ?? []).Where(candidate => candidate.Drawn is not null).OrderBy(candidate => candidate.Drawn)];
}
