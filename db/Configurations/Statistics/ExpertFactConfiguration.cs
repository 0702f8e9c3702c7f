using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class ExpertFactConfiguration : IEntityTypeConfiguration<ExpertFact>
{
    public void Configure(EntityTypeBuilder<ExpertFact> builder)
    {
        builder.HasKey(f => new { f.SnapshotId, f.ExpertId });
        builder.HasOne(f => f.Snapshot).WithMany().HasForeignKey(f => f.SnapshotId);
        builder.Property(f => f.Pseudonym).IsCode();
        builder.HasIndex(f => new { f.SnapshotId, f.Pseudonym }).IsUnique();
    }
}
