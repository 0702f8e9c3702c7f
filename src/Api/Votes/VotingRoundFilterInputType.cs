using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

public sealed class VotingRoundFilterInputType : FilterInputType<VotingRound>
{
    protected override void Configure(IFilterInputTypeDescriptor<VotingRound> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(round => round.Number);
        descriptor.Field(round => round.State);
    }
}
