using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Db.Configurations.Draws;

internal sealed class ExpertDrawConfiguration : IEntityTypeConfiguration<ExpertDraw>
{
    public void Configure(EntityTypeBuilder<ExpertDraw> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_ExpertDraws_Days", "[From] <= [Until]");
            t.HasCheckConstraint("CK_ExpertDraws_PerEmployer", "[PerEmployer] IS NULL OR [PerEmployer] >= 1");
            t.HasCheckConstraint("CK_ExpertDraws_MostRecusals", "[MostRecusals] >= 0");
        });
        builder.Property(d => d.Purpose).IsName();
        builder.Property(d => d.Seed).IsName();
        builder.Property(d => d.Algorithm).IsCode();
        builder.Property(d => d.DrawnBy).IsName();
        builder.Property(d => d.Hash).IsHash();
        builder.HasIndex(d => new { d.CycleId, d.Id });
    }
}
