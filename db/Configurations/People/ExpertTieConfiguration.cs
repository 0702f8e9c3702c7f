using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class ExpertTieConfiguration : IEntityTypeConfiguration<ExpertTie>
{
    public void Configure(EntityTypeBuilder<ExpertTie> builder)
    {
        builder.Property(t => t.Note).IsText();
        builder.Property(t => t.RecordedBy).IsName();
        builder.HasIndex(t => new { t.ExpertId, t.ApplicantId, t.Kind }).IsUnique();
        builder.HasIndex(t => t.ApplicantId);
    }
}
