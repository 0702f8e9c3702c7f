using ScoringPlatform.Api.Privacy.Retention;

namespace ScoringPlatform.Api.Privacy;

[QueryType]
public static partial class PrivacyQueries
{
    [GraphQLDescription("How long each kind of record is kept, how many the next run erases, and when more are over. Changes nothing.")]
    [Authorize(Roles = [Roles.PrivacyOfficer, Roles.Auditor, Roles.Admin])]
    public static Task<IReadOnlyList<PlannedErasure>> GetRetentionPlanAsync(ScoringContext db, RetentionService retention, CancellationToken ct) =>
        retention.PlanAsync(db, ct);
}
