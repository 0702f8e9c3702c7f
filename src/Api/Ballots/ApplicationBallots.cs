using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

[ObjectType<Application>]
public static partial class ApplicationBallots
{
    [GraphQLDescription("The ballots that the caller may see; an expert sees others' once the own one is in.")]
    public static async Task<IReadOnlyList<Ballot>> GetBallotsAsync(
        [Parent] Application application, BallotsByApplicationDataLoader ballots, CancellationToken ct) =>
        await ballots.LoadAsync(application.Id, ct) ?? [];
}
