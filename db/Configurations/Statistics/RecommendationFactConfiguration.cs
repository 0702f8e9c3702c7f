using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class RecommendationFactConfiguration : IEntityTypeConfiguration<RecommendationFact>
{
    public void Configure(EntityTypeBuilder<RecommendationFact> builder)
    {
        builder.HasKey(f => new { f.SnapshotId, f.RecommendationId });
        builder.HasOne(f => f.Snapshot).WithMany().HasForeignKey(f => f.SnapshotId);
    }
}
