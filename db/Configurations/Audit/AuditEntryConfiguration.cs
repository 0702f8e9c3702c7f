using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Db.Configurations.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Actor).IsName();
        builder.Property(e => e.Action).IsCode();
        builder.Property(e => e.Subject).IsName();
        builder.Property(e => e.Reason).IsText();
        builder.Property(e => e.BeforeHash).IsHash();
        builder.Property(e => e.AfterHash).IsHash();
        builder.Property(e => e.CorrelationId).IsCode();
        builder.Property(e => e.PreviousHash).IsHash();
        builder.Property(e => e.Hash).IsHash();
        builder.HasIndex(e => new { e.Subject, e.Sequence });
        builder.HasIndex(e => new { e.Actor, e.At }).HasFilter("[Action] = 'ID_NUMBER_REVEALED'");
    }
}
