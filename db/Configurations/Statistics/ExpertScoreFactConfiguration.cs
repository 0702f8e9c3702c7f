using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class ExpertScoreFactConfiguration : IEntityTypeConfiguration<ExpertScoreFact>
{
    public void Configure(EntityTypeBuilder<ExpertScoreFact> builder)
    {
        builder.HasKey(f => new { f.SnapshotId, f.AssignmentId });
        builder.HasOne(f => f.Snapshot).WithMany().HasForeignKey(f => f.SnapshotId);
    }
}
