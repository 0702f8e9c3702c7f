using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Db.Configurations.Audit;

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_AuditHeads_Single", "[Id] = 1 AND [Sequence] >= 0"));
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).IsHash();
        builder.HasData(new AuditHead());
    }
}
