using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Db.Configurations.Outcomes;

internal sealed class OutcomeConfiguration : IEntityTypeConfiguration<Outcome>
{
    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_Outcomes_Final",
            "[Final] IS NULL OR [Final] = 0 OR ([Eligible] = 1 AND [VotedThrough] = 1 AND [NoticeClean] = 1 AND ([InsideCap] IS NULL OR [InsideCap] = 1))"));
        builder.Property(o => o.TieReason).IsText();
        builder.Property(o => o.CertificateNumber).IsCode();
        builder.HasIndex(o => o.ApplicationId).IsUnique();
        builder.HasIndex(o => o.CertificateNumber).IsUnique().HasFilter("[CertificateNumber] IS NOT NULL");
    }
}
