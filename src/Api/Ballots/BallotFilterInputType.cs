using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

public sealed class BallotFilterInputType : FilterInputType<Ballot>
{
    protected override void Configure(IFilterInputTypeDescriptor<Ballot> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(ballot => ballot.State);
        descriptor.Field(ballot => ballot.Revision);
        descriptor.Field(ballot => ballot.Veto);
        descriptor.Field(ballot => ballot.SubmittedAt);
    }
}
