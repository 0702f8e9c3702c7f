using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class SnapshotFiguresConfiguration : IEntityTypeConfiguration<SnapshotFigures>
{
    public void Configure(EntityTypeBuilder<SnapshotFigures> builder)
    {
        builder.HasKey(f => f.SnapshotId);
        builder.HasOne(f => f.Snapshot).WithOne(s => s.Figures).HasForeignKey<SnapshotFigures>(f => f.SnapshotId);
    }
}
