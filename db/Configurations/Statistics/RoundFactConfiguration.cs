using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class RoundFactConfiguration : IEntityTypeConfiguration<RoundFact>
{
    public void Configure(EntityTypeBuilder<RoundFact> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_RoundFacts_Margin", "[Margin] = [Yes] - [Needed]"));
        builder.HasKey(f => new { f.SnapshotId, f.RoundId, f.ApplicationId });
        builder.HasOne(f => f.Snapshot).WithMany().HasForeignKey(f => f.SnapshotId);
    }
}
