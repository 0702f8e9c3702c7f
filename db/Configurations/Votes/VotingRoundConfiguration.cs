using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class VotingRoundConfiguration : IEntityTypeConfiguration<VotingRound>
{
    public void Configure(EntityTypeBuilder<VotingRound> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_VotingRounds_Counts", "[Members] >= 0 AND [CastCount] >= 0 AND [Present] BETWEEN 0 AND [Members]");
            t.HasCheckConstraint("CK_VotingRounds_Frozen", "[State] = 'DRAFT' OR [RollHash] IS NOT NULL");
            t.HasCheckConstraint(
                "CK_VotingRounds_Opened",
                "[State] IN ('DRAFT', 'ROLL_FROZEN') OR ([OpenedAt] IS NOT NULL AND [SealPublicKey] IS NOT NULL)");
            t.HasCheckConstraint("CK_VotingRounds_Closed", "[State] NOT IN ('CLOSED', 'ANNOUNCED') OR ([ClosedAt] IS NOT NULL AND [CloseCertificate] IS NOT NULL)");
            t.HasCheckConstraint("CK_VotingRounds_Announced", "[State] <> 'ANNOUNCED' OR [AnnouncedAt] IS NOT NULL");
        });
        builder.Property(r => r.Title).IsName();
        builder.Property(r => r.RollHash).IsHash();
        builder.Property(r => r.ConfigHash).IsHash();
        builder.Property(r => r.SealPublicKey).HasMaxLength(512);
        builder.Property(r => r.SealPrivateKeyProtected).HasMaxLength(4000);
        builder.Property(r => r.SigningPublicKey).HasMaxLength(1024);
        builder.Property(r => r.SigningPrivateKeyProtected).HasMaxLength(8000);
        builder.Property(r => r.CertificateSignature).HasMaxLength(512);
        builder.Property(r => r.AnnouncementSignature).HasMaxLength(512);
        builder.HasIndex(r => new { r.CycleId, r.Number }).IsUnique();
    }
}
