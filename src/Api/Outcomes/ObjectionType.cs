using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Outcomes;

[ObjectType<Objection>]
public static partial class ObjectionType
{
    static partial void Configure(IObjectTypeDescriptor<Objection> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(objection => objection.Id).ID(nameof(Objection));
        descriptor.Field(objection => objection.Kind);
        descriptor.Field(objection => objection.ReceivedAt);
        descriptor.Field(objection => objection.Text);
        descriptor.Field(objection => objection.State);
        descriptor.Field(objection => objection.Handling);
        descriptor.Field(objection => objection.HandledAt);
    }

    public static Task<Application?> GetApplicationAsync(
        [Parent] Objection objection, ApplicationByIdDataLoader applications, CancellationToken ct) =>
        applications.LoadAsync(objection.ApplicationId, ct);

    [GraphQLDescription("The round that votes on a granted re-check; null until one takes it up.")]
    public static async Task<VotingRound?> GetRoundAsync([Parent] Objection objection, RoundByIdDataLoader rounds, CancellationToken ct) =>
        objection.RoundId is { } id ? await rounds.LoadAsync(id, ct) : null;
}
