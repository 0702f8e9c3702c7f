using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class CriterionFactConfiguration : IEntityTypeConfiguration<CriterionFact>
{
    public void Configure(EntityTypeBuilder<CriterionFact> builder)
    {
        builder.HasKey(f => new { f.SnapshotId, f.ApplicationId, f.Sequence });
        builder.HasOne(f => f.Snapshot).WithMany().HasForeignKey(f => f.SnapshotId);
        builder.Property(f => f.CriterionCode).IsCode();
    }
}
