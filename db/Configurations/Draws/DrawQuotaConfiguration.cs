using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Db.Configurations.Draws;

internal sealed class DrawQuotaConfiguration : IEntityTypeConfiguration<DrawQuota>
{
    public void Configure(EntityTypeBuilder<DrawQuota> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_DrawQuotas_Count", "[Count] >= 1"));
        builder.HasKey(q => new { q.DrawId, q.Specialty });
        builder.Property(q => q.Specialty).IsCode();
    }
}
