using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Assignments;

[ObjectType<Assignment>]
public static partial class AssignmentType
{
    static partial void Configure(IObjectTypeDescriptor<Assignment> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(assignment => assignment.Id);
        descriptor.Field(assignment => assignment.Declaration);
        descriptor.Field(assignment => assignment.DeclaredAt);
        descriptor.Field(assignment => assignment.ConflictReason);
        descriptor.Field(assignment => assignment.DueOn);
    }

    public static Task<Expert?> GetExpertAsync([Parent] Assignment assignment, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(assignment.ExpertId, ct);

    [GraphQLDescription("Who applies for what: enough to declare whether there is a conflict of interest.")]
    public static Task<AssignmentSummary?> GetSummaryAsync(
        [Parent] Assignment assignment, AssignmentSummaryDataLoader summaries, CancellationToken ct) =>
        summaries.LoadAsync(assignment.Id, ct);

    [GraphQLDescription("The dossier; null until no conflict is declared.")]
    public static Task<Application?> GetApplicationAsync(
        [Parent] Assignment assignment, ApplicationByIdDataLoader applications, CancellationToken ct) =>
        applications.LoadAsync(assignment.ApplicationId, ct);

    [GraphQLDescription("The score sheet of this application's level.")]
    public static async Task<IReadOnlyList<RubricItem>> GetRubricAsync(
        [Parent] Assignment assignment,
        AssignmentSummaryDataLoader summaries,
        RubricByCycleDataLoader rubric,
        CancellationToken ct)
    {
        var summary = await summaries.LoadRequiredAsync(assignment.Id, ct);
        var items = await rubric.LoadAsync(summary.CycleId, ct) ?? [];
        return [.. items.Where(item => item.Level is null || item.Level == summary.TargetLevel)];
    }

    [GraphQLDescription("The versions of this expert's ballot, oldest first.")]
    public static async Task<IReadOnlyList<Ballot>> GetBallotsAsync(
        [Parent] Assignment assignment, BallotsByAssignmentDataLoader ballots, CancellationToken ct) =>
        await ballots.LoadAsync(assignment.Id, ct) ?? [];
}
