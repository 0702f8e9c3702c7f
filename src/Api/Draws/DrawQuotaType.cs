using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Api.Draws;

[ObjectType<DrawQuota>]
public static partial class DrawQuotaType
{
    static partial void Configure(IObjectTypeDescriptor<DrawQuota> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(quota => quota.Specialty);
        descriptor.Field(quota => quota.Count);
    }
}
