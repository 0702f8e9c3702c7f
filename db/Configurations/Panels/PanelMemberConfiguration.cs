using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Db.Configurations.Panels;

internal sealed class PanelMemberConfiguration : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.HasKey(m => new { m.PanelId, m.ExpertId });
        builder.HasIndex(m => m.PanelId, "IX_PanelMembers_OneChair").IsUnique().HasFilter("[Role] = 'CHAIR'");
    }
}
