using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class RollEntryConfiguration : IEntityTypeConfiguration<RollEntry>
{
    public void Configure(EntityTypeBuilder<RollEntry> builder) => builder.HasKey(e => new { e.RoundId, e.ExpertId });
}
