using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class ExpertConfiguration : IEntityTypeConfiguration<Expert>
{
    public void Configure(EntityTypeBuilder<Expert> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Experts_Term", "[TermUntil] IS NULL OR [TermFrom] <= [TermUntil]");
            t.HasCheckConstraint("CK_Experts_Capacity", "[Capacity] IS NULL OR [Capacity] >= 0");
            t.HasCheckConstraint("CK_Experts_IdNumber", "[IdNumberCipher] IS NULL OR [IdNumberHash] IS NOT NULL");
            t.HasCheckConstraint("CK_Experts_Erased", "[ErasedAt] IS NULL OR [IdNumberHash] IS NULL");
        });
        builder.Property(e => e.Code).IsCode();
        builder.Property(e => e.Name).IsName();
        builder.Property(e => e.IdNumberHash).IsHash();
        builder.Property(e => e.IdNumberCipher).HasMaxLength(1000).IsUnicode(false);
        builder.Property(e => e.IdNumberKey).IsFingerprint();
        builder.Property(e => e.SubjectId).IsName();
        builder.HasIndex(e => e.Code).IsUnique();
        builder.HasIndex(e => e.SubjectId).IsUnique().HasFilter("[SubjectId] IS NOT NULL");
        builder.HasIndex(e => e.IdNumberHash).IsUnique().HasFilter("[IdNumberHash] IS NOT NULL");
        builder.HasIndex(e => new { e.Name, e.Id });
    }
}
