using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Db.Configurations.Cycles;

internal sealed class RubricItemConfiguration : IEntityTypeConfiguration<RubricItem>
{
    public void Configure(EntityTypeBuilder<RubricItem> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_RubricItems_Weight", "[Weight] >= 1");
            t.HasCheckConstraint("CK_RubricItems_MaxScore", "[MaxScore] > 0");
        });
        builder.Property(i => i.Code).IsCode();
        builder.Property(i => i.LabelZh).IsName();
        builder.Property(i => i.LabelEn).IsName();
        builder.Property(i => i.Guidance).IsText();

        // Two indexes, because the databases disagree on whether two missing levels are equal.
        builder.HasIndex(i => new { i.CycleId, i.Code }).IsUnique().HasFilter("[Level] IS NULL");
        builder.HasIndex(i => new { i.CycleId, i.Level, i.Code }).IsUnique().HasFilter("[Level] IS NOT NULL");
    }
}
