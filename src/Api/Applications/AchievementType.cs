using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[ObjectType<AchievementRecord>]
public static partial class AchievementType
{
    static partial void Configure(IObjectTypeDescriptor<AchievementRecord> descriptor)
    {
        descriptor.Name("Achievement");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(record => record.Code);
        descriptor.Field(record => record.Kind);
        descriptor.Field(record => record.Title);
        descriptor.Field(record => record.ProjectKey);
        descriptor.Field(record => record.ObtainedOn);
        descriptor.Field(record => record.Role);
        descriptor.Field(record => record.Rank);
        descriptor.Field(record => record.CorrespondingAuthor);
        descriptor.Field(record => record.WithinQuota);
        descriptor.Field(record => record.Tier);
        descriptor.Field(record => record.Grade);
        descriptor.Field(record => record.Standing);
        descriptor.Field(record => record.Severity);
        descriptor.Field(record => record.Client);
        descriptor.Field(record => record.Issuer);
        descriptor.Field(record => record.StandardClass);
        descriptor.Field(record => record.Count);
        descriptor.Field(record => record.ContractFen);
        descriptor.Field(record => record.TaxFen);
        descriptor.Field(record => record.InstructedBy);
        descriptor.Field(record => record.AdoptedByGovernment);
        descriptor.Field(record => record.AdoptedByCyberspaceAuthority);
        descriptor.Field(record => record.RecognisedBy);
        descriptor.Field(record => record.Issued);
        descriptor.Field(record => record.Benefit);
        descriptor.Field(record => record.LeadingLevel);
    }
}
