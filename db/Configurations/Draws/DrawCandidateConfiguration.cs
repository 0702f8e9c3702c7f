using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Db.Configurations.Draws;

internal sealed class DrawCandidateConfiguration : IEntityTypeConfiguration<DrawCandidate>
{
    public void Configure(EntityTypeBuilder<DrawCandidate> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_DrawCandidates_Drawn",
            "([Drawn] IS NULL AND [DrawnFor] IS NULL) OR ([Drawn] IS NOT NULL AND [DrawnFor] IS NOT NULL AND [Exclusion] IS NULL)"));
        builder.HasKey(c => new { c.DrawId, c.Place });
        builder.Property(c => c.Code).IsCode();
        builder.Property(c => c.Specialties).HasMaxLength(2000).IsUnicode(false);
        builder.Property(c => c.DrawnFor).IsCode();
        builder.HasIndex(c => new { c.DrawId, c.ExpertId }).IsUnique();
    }
}
