using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Configurations.Votes;

internal sealed class RoundItemConfiguration : IEntityTypeConfiguration<RoundItem>
{
    public void Configure(EntityTypeBuilder<RoundItem> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint(
                "CK_RoundItems_Counts",
                "([Yes] IS NULL AND [No] IS NULL AND [Abstain] IS NULL AND [Spoiled] IS NULL AND [Unused] IS NULL AND [Result] IS NULL) OR "
                + "([Yes] >= 0 AND [No] >= 0 AND [Abstain] >= 0 AND [Spoiled] >= 0 AND [Unused] >= 0 AND [Result] IS NOT NULL)");
            t.HasCheckConstraint("CK_RoundItems_Recused", "[Recused] >= 0");
        });

        // The urn, the roll and the recusals refer to this pair: only what is put to the vote can be voted on.
        builder.HasAlternateKey(i => new { i.RoundId, i.ApplicationId });
    }
}
