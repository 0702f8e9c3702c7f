using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Db.Configurations.Panels;

internal sealed class PanelConfiguration : IEntityTypeConfiguration<Panel>
{
    public void Configure(EntityTypeBuilder<Panel> builder)
    {
        builder.Property(p => p.Name).IsName();
        builder.Property(p => p.Specialty).IsCode();
        builder.HasIndex(p => new { p.CycleId, p.Name }).IsUnique();
    }
}
