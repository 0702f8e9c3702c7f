using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Db.Configurations.Cycles;

internal sealed class ReviewCycleConfiguration : IEntityTypeConfiguration<ReviewCycle>
{
    public void Configure(EntityTypeBuilder<ReviewCycle> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_ReviewCycles_YearRange", "[Year] BETWEEN 2000 AND 2999");
            t.HasCheckConstraint("CK_ReviewCycles_Closed", "[State] <> 'CLOSED' OR [ClosedAt] IS NOT NULL");
            t.HasCheckConstraint("CK_ReviewCycles_NoticeOrder", "[NoticeUntil] IS NULL OR [NoticeFrom] <= [NoticeUntil]");
        });
        builder.Property(c => c.Name).IsName();
        builder.Property(c => c.ParametersHash).IsHash();
        builder.HasIndex(c => c.Year).IsUnique();
    }
}
