using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Db.Configurations.Standards;

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_Criteria_KOfN", "[K] IS NULL OR ([K] >= 0 AND ([N] IS NULL OR [K] <= [N]))"));
        builder.Property(c => c.Code).IsCode();
        builder.Property(c => c.ParentCode).IsCode();
        builder.Property(c => c.Clause).IsName();
        builder.Property(c => c.LabelZh).IsText();
        builder.Property(c => c.LabelEn).IsText();
        builder.Property(c => c.Block).IsCode();
        builder.HasIndex(c => new { c.StandardId, c.Code }).IsUnique();
        builder.HasIndex(c => new { c.StandardId, c.Sequence }).IsUnique();
    }
}
