using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<PanelMember>]
public static partial class PanelMemberType
{
    static partial void Configure(IObjectTypeDescriptor<PanelMember> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(member => member.Role);
    }

    public static Task<Expert?> GetExpertAsync([Parent] PanelMember member, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(member.ExpertId, ct);
}
