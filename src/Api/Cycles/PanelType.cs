using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<Panel>]
public static partial class PanelType
{
    static partial void Configure(IObjectTypeDescriptor<Panel> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(panel => panel.Id);
        descriptor.Field(panel => panel.Name);
        descriptor.Field(panel => panel.Level);
        descriptor.Field(panel => panel.Specialty);
    }

    public static async Task<IReadOnlyList<PanelMember>> GetMembersAsync(
        [Parent] Panel panel, MembersByPanelDataLoader members, CancellationToken ct) =>
        await members.LoadAsync(panel.Id, ct) ?? [];
}
