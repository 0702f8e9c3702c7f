using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class SpoiledSlipRecordConfiguration : IEntityTypeConfiguration<SpoiledSlipRecord>
{
    public void Configure(EntityTypeBuilder<SpoiledSlipRecord> builder)
    {
        builder.HasKey(s => new { s.RoundId, s.ApplicationId, s.OuterId });
        builder.Property(s => s.OuterId).HasMaxLength(Slip.HashLength).IsFixedLength();
        builder.HasOne(s => s.Item).WithMany()
            .HasForeignKey(s => new { s.RoundId, s.ApplicationId })
            .HasPrincipalKey(i => new { i.RoundId, i.ApplicationId });
    }
}
