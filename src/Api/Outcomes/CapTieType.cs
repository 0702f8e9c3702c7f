using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

[ObjectType<CapResult>]
public static partial class CapTieType
{
    static partial void Configure(IObjectTypeDescriptor<CapResult> descriptor)
    {
        descriptor.Name("CapTie");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(group => group.Level);
        descriptor.Field(group => group.Specialty);
        descriptor.Field(group => group.VotedThrough);
        descriptor.Field(group => group.Places);
        descriptor.Field(group => group.PlacesForTied);
    }

    [GraphQLDescription("Those with equal yes votes and equal score, for fewer places than there are of them.")]
    public static async Task<IReadOnlyList<Application>> GetTiedAsync(
        [Parent] CapResult group, ApplicationByIdDataLoader applications, CancellationToken ct) =>
        [.. (await applications.LoadAsync(group.TiedAtLine, ct)).OfType<Application>()];
}
