using System.Globalization;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

[SubscriptionType]
public static partial class JobSubscriptions
{
    [GraphQLDescription("The job after each stored change.")]
    [Authorize(Roles = [Roles.Analyst, Roles.Officer, Roles.Authority])]
    [Subscribe]
    [Topic("JobProgress_{jobId}")]
    public static async Task<JobRecord?> OnJobProgress(
        [ID<JobRecord>] int jobId, [EventMessage] int changedJobId, JobByIdDataLoader jobs, CancellationToken ct) =>
        changedJobId == jobId ? await jobs.LoadAsync(jobId, ct) : null;

    internal static string TopicOf(int jobId) => string.Create(CultureInfo.InvariantCulture, $"JobProgress_{jobId}");
}
