using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Configurations.Applications;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Applications_Probation", "[ProbationPassed] IS NULL OR [ProbationStartedOn] IS NOT NULL");
            t.HasCheckConstraint("CK_Applications_Returned", "[State] <> 'RETURNED' OR [ReturnReason] IS NOT NULL");
            t.HasCheckConstraint("CK_Applications_Score", "[Score] IS NULL OR [Score] >= 0");
            t.HasCheckConstraint("CK_Applications_Rank", "[RankInGroup] IS NULL OR ([RankInGroup] >= 1 AND [Score] IS NOT NULL)");
        });
        builder.Property(a => a.Number).IsCode();
        builder.Property(a => a.Specialty).IsCode();
        builder.Property(a => a.ReturnReason).IsText();
        builder.HasIndex(a => new { a.CycleId, a.ApplicantId }).IsUnique();
        builder.HasIndex(a => new { a.CycleId, a.Number }).IsUnique();
        builder.HasIndex(a => new { a.CycleId, a.State, a.Id });
        builder.HasIndex(a => new { a.CycleId, a.TargetLevel, a.Specialty, a.Id });
        builder.HasIndex(a => new { a.CycleId, a.Score, a.Id });
        builder.HasIndex(a => new { a.Number, a.Id });
    }
}
