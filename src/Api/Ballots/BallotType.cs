using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Ballots;

[ObjectType<Ballot>]
public static partial class BallotType
{
    static partial void Configure(IObjectTypeDescriptor<Ballot> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(ballot => ballot.Id);
        descriptor.Field(ballot => ballot.Revision);
        descriptor.Field(ballot => ballot.State);
        descriptor.Field(ballot => ballot.SubmittedAt);
        descriptor.Field(ballot => ballot.ReturnedAt);
        descriptor.Field(ballot => ballot.ReturnReason);
        descriptor.Field(ballot => ballot.Veto);
        descriptor.Field(ballot => ballot.Opinion);
    }

    [GraphQLDescription("The weighted total in points; null until submitted.")]
    public static decimal? GetTotal([Parent] Ballot ballot) => ballot.Total?.ToDecimal();

    public static async Task<IReadOnlyList<BallotScore>> GetScoresAsync(
        [Parent] Ballot ballot, ScoresByBallotDataLoader scores, CancellationToken ct) =>
        await scores.LoadAsync(ballot.Id, ct) ?? [];

    [GraphQLDescription("Who scored: ballots are named.")]
    public static async Task<Expert?> GetExpertAsync(
        [Parent] Ballot ballot, AssignmentOfBallotDataLoader assignments, CancellationToken ct) =>
        (await assignments.LoadRequiredAsync(ballot.AssignmentId, ct)).Expert;

    public static async Task<Application?> GetApplicationAsync(
        [Parent] Ballot ballot,
        AssignmentOfBallotDataLoader assignments,
        ApplicationByIdDataLoader applications,
        CancellationToken ct) =>
        await applications.LoadAsync((await assignments.LoadRequiredAsync(ballot.AssignmentId, ct)).ApplicationId, ct);
}
