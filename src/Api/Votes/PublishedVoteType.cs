using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[ObjectType<PublishedVote>]
public static partial class PublishedVoteType
{
    static partial void Configure(IObjectTypeDescriptor<PublishedVote> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(vote => vote.Tracker);
        descriptor.Field(vote => vote.Choice);
    }

    public static async Task<string> GetNumberAsync(
        [Parent] PublishedVote vote, ApplicationNumberDataLoader numbers, CancellationToken ct) =>
        await numbers.LoadRequiredAsync(vote.ApplicationId, ct);
}
