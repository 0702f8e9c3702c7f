using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

public sealed class VotingRoundSortInputType : SortInputType<VotingRound>
{
    protected override void Configure(ISortInputTypeDescriptor<VotingRound> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(round => round.Number);
        descriptor.Field(round => round.OpenedAt);
    }
}
