using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Configurations.Applications;

internal sealed class FindingRecordConfiguration : IEntityTypeConfiguration<FindingRecord>
{
    public void Configure(EntityTypeBuilder<FindingRecord> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_Findings_Refused", "[State] <> 'REFUSED' OR [Reason] IS NOT NULL"));
        builder.Property(f => f.CriterionCode).IsCode();
        builder.Property(f => f.Reason).IsText();
        builder.Property(f => f.DecidedBy).IsName();
        builder.HasIndex(f => new { f.ApplicationId, f.CriterionCode }).IsUnique();
    }
}
