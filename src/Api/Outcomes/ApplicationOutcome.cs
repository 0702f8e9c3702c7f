using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Outcomes;

[ObjectType<Application>]
public static partial class ApplicationOutcome
{
    [GraphQLDescription("What became of the application, stage by stage; null before the vote.")]
    public static Task<Outcome?> GetOutcomeAsync(
        [Parent] Application application, OutcomeByApplicationDataLoader outcomes, CancellationToken ct) =>
        outcomes.LoadAsync(application.Id, ct);

    [Authorize(Roles = [Roles.Officer, Roles.Authority])]
    public static async Task<IReadOnlyList<Objection>?> GetObjectionsAsync(
        [Parent] Application application, ObjectionsByApplicationDataLoader objections, CancellationToken ct) =>
        await objections.LoadAsync(application.Id, ct) ?? [];
}
