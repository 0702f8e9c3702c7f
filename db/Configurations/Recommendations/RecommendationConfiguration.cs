using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Db.Configurations.Recommendations;

internal sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_Recommendations_Dates", "[WithdrawnOn] IS NULL OR [SignedOn] IS NULL OR [SignedOn] <= [WithdrawnOn]"));
        builder.Property(r => r.Statement).HasMaxLength(4000);
        builder.Property(r => r.WithdrawReason).IsText();
        builder.HasIndex(r => new { r.ApplicationId, r.Id });
        builder.HasIndex(r => new { r.ApplicationId, r.ExpertId }).IsUnique().HasFilter("[WithdrawnOn] IS NULL");
    }
}
