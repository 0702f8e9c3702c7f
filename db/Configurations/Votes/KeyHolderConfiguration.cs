using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class KeyHolderConfiguration : IEntityTypeConfiguration<KeyHolder>
{
    public void Configure(EntityTypeBuilder<KeyHolder> builder)
    {
        builder.Property(h => h.SubjectId).IsName();
        builder.Property(h => h.Name).IsName();
        builder.Property(h => h.PublicKey).HasMaxLength(512);
        builder.Property(h => h.Fingerprint).IsHash();
        builder.Property(h => h.RetiredReason).IsText();
        builder.HasIndex(h => h.Seat).IsUnique().HasFilter("[RetiredAt] IS NULL");
        builder.HasIndex(h => h.SubjectId).IsUnique().HasFilter("[RetiredAt] IS NULL");
    }
}
