using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Db.Configurations.Eligibility;

internal sealed class CriterionFindingRecordConfiguration : IEntityTypeConfiguration<CriterionFindingRecord>
{
    public void Configure(EntityTypeBuilder<CriterionFindingRecord> builder)
    {
        builder.Property(f => f.CriterionCode).IsCode();
        builder.Property(f => f.Clause).IsName();
        builder.Property(f => f.ExplanationCode).IsCode();
        builder.HasIndex(f => new { f.EvaluationId, f.Sequence }).IsUnique();
    }
}
