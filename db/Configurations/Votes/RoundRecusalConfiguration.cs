using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class RoundRecusalConfiguration : IEntityTypeConfiguration<RoundRecusal>
{
    public void Configure(EntityTypeBuilder<RoundRecusal> builder)
    {
        builder.HasKey(r => new { r.RoundId, r.ApplicationId, r.ExpertId });
        builder.HasOne(r => r.Item).WithMany()
            .HasForeignKey(r => new { r.RoundId, r.ApplicationId })
            .HasPrincipalKey(i => new { i.RoundId, i.ApplicationId });
        builder.HasOne(r => r.Member).WithMany().HasForeignKey(r => new { r.RoundId, r.ExpertId });
    }
}
