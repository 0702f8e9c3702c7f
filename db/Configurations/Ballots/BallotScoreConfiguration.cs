using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Db.Configurations.Ballots;

internal sealed class BallotScoreConfiguration : IEntityTypeConfiguration<BallotScore>
{
    public void Configure(EntityTypeBuilder<BallotScore> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_BallotScores_Score", "[Score] IS NULL OR [Score] >= 0"));
        builder.HasIndex(s => new { s.BallotId, s.RubricItemId }).IsUnique();
    }
}
