using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class RoundKeyHolderConfiguration : IEntityTypeConfiguration<RoundKeyHolder>
{
    public void Configure(EntityTypeBuilder<RoundKeyHolder> builder)
    {
        builder.HasKey(h => new { h.RoundId, h.Seat });
        builder.HasOne(h => h.Round).WithMany(r => r.KeyHolders).HasForeignKey(h => h.RoundId);
        builder.Property(h => h.SealedShares).HasMaxLength(512);
        builder.Property(h => h.Commitment).HasMaxLength(Slip.HashLength).IsFixedLength();
        builder.Property(h => h.SubmittedProtected).HasMaxLength(2000);
    }
}
