using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

public sealed class BallotSortInputType : SortInputType<Ballot>
{
    protected override void Configure(ISortInputTypeDescriptor<Ballot> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(ballot => ballot.SubmittedAt);
        descriptor.Field(ballot => ballot.Revision);
    }
}
