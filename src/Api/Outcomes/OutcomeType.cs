using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Outcomes;

[ObjectType<Outcome>]
public static partial class OutcomeType
{
    static partial void Configure(IObjectTypeDescriptor<Outcome> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(outcome => outcome.Eligible);
        descriptor.Field(outcome => outcome.VotedThrough);
        descriptor.Field(outcome => outcome.InsideCap);
        descriptor.Field(outcome => outcome.TieReason);
        descriptor.Field(outcome => outcome.NoticeClean);
        descriptor.Field(outcome => outcome.Final);
        descriptor.Field(outcome => outcome.CertificateNumber);
        descriptor.Field(outcome => outcome.DecidedAt);
    }
}
