using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class PublishedVoteConfiguration : IEntityTypeConfiguration<PublishedVote>
{
    public void Configure(EntityTypeBuilder<PublishedVote> builder)
    {
        builder.HasKey(v => new { v.RoundId, v.ApplicationId, v.Tracker });
        builder.Property(v => v.Tracker).HasMaxLength(PublishedVote.TrackerLength).IsUnicode(false).IsFixedLength();
        builder.HasOne(v => v.Item).WithMany()
            .HasForeignKey(v => new { v.RoundId, v.ApplicationId })
            .HasPrincipalKey(i => new { i.RoundId, i.ApplicationId });
    }
}
