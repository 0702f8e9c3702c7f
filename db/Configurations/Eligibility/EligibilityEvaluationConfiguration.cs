using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Db.Configurations.Eligibility;

internal sealed class EligibilityEvaluationConfiguration : IEntityTypeConfiguration<EligibilityEvaluation>
{
    public void Configure(EntityTypeBuilder<EligibilityEvaluation> builder)
    {
        builder.Property(e => e.InputHash).IsHash();
        builder.Property(e => e.Route).IsCode();
        builder.Property(e => e.Condition).IsCode();
        builder.HasIndex(e => new { e.ApplicationId, e.Id });
        builder.HasIndex(e => e.ApplicationId, "IX_EligibilityEvaluations_OneCurrent").IsUnique().HasFilter("[IsCurrent] = 1");
        builder.HasIndex(e => new { e.Result, e.Id });
    }
}
