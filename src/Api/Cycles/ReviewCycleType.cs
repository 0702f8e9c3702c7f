using ScoringPlatform.Api.Criteria;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<ReviewCycle>]
public static partial class ReviewCycleType
{
    static partial void Configure(IObjectTypeDescriptor<ReviewCycle> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(cycle => cycle.Id);
        descriptor.Field(cycle => cycle.Year);
        descriptor.Field(cycle => cycle.Name);
        descriptor.Field(cycle => cycle.State);
        descriptor.Field(cycle => cycle.CutoffDate);
        descriptor.Field(cycle => cycle.SubmissionDeadline);
        descriptor.Field(cycle => cycle.ParametersHash);
        descriptor.Field(cycle => cycle.NoticeFrom);
        descriptor.Field(cycle => cycle.NoticeUntil);
        descriptor.Field(cycle => cycle.ClosedAt);
    }

    [GraphQLDescription("The rules of procedure, frozen once the cycle leaves DRAFT.")]
    public static CycleParameters GetParameters([Parent] ReviewCycle cycle) => CycleParametersJson.Read(cycle);

    public static Task<Standard?> GetStandardAsync(
        [Parent] ReviewCycle cycle, StandardByIdDataLoader standards, CancellationToken ct) =>
        standards.LoadAsync(cycle.StandardId, ct);

    [GraphQLDescription("The score sheet that experts fill in.")]
    public static async Task<IReadOnlyList<RubricItem>> GetRubricAsync(
        [Parent] ReviewCycle cycle, RubricByCycleDataLoader rubric, CancellationToken ct) =>
        await rubric.LoadAsync(cycle.Id, ct) ?? [];

    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Admin, Roles.Auditor])]
    public static async Task<IReadOnlyList<CommitteeMember>?> GetCommitteeAsync(
        [Parent] ReviewCycle cycle, CommitteeByCycleDataLoader committee, CancellationToken ct) =>
        await committee.LoadAsync(cycle.Id, ct) ?? [];

    [GraphQLDescription("The panels that score before the committee meets.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Admin, Roles.Auditor])]
    public static async Task<IReadOnlyList<Panel>?> GetPanelsAsync(
        [Parent] ReviewCycle cycle, PanelsByCycleDataLoader panels, CancellationToken ct) =>
        await panels.LoadAsync(cycle.Id, ct) ?? [];
}
