using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Configurations.Applications;

internal sealed class AchievementRecordConfiguration : IEntityTypeConfiguration<AchievementRecord>
{
    public void Configure(EntityTypeBuilder<AchievementRecord> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Achievements_Rank", "[Rank] IS NULL OR [Rank] >= 1");
            t.HasCheckConstraint("CK_Achievements_Grade", "[Grade] IS NULL OR [Grade] BETWEEN 1 AND 5");
            t.HasCheckConstraint("CK_Achievements_Count", "[Count] IS NULL OR [Count] >= 0");
            t.HasCheckConstraint("CK_Achievements_ContractFen", "[ContractFen] IS NULL OR [ContractFen] >= 0");
            t.HasCheckConstraint("CK_Achievements_TaxFen", "[TaxFen] IS NULL OR [TaxFen] >= 0");
        });
        builder.Property(a => a.Code).IsCode();
        builder.Property(a => a.Kind).IsCode();
        builder.Property(a => a.Title).HasMaxLength(500);
        builder.Property(a => a.ProjectKey).IsCode().IsUnicode();
        builder.HasIndex(a => new { a.ApplicationId, a.Code }).IsUnique();
    }
}
