using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[ObjectType<FindingRecord>]
public static partial class PersonFindingType
{
    static partial void Configure(IObjectTypeDescriptor<FindingRecord> descriptor)
    {
        descriptor.Name("PersonFinding");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(finding => finding.CriterionCode);
        descriptor.Field(finding => finding.State);
        descriptor.Field(finding => finding.Reason);
        descriptor.Field(finding => finding.DecidedAt);
    }
}
