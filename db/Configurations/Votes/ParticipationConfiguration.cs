using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.HasKey(p => new { p.RoundId, p.ApplicationId, p.ExpertId });
        builder.HasOne(p => p.Item).WithMany()
            .HasForeignKey(p => new { p.RoundId, p.ApplicationId })
            .HasPrincipalKey(i => new { i.RoundId, i.ApplicationId });
        builder.HasOne(p => p.Member).WithMany().HasForeignKey(p => new { p.RoundId, p.ExpertId });
    }
}
