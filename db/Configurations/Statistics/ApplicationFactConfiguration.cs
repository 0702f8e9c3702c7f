using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class ApplicationFactConfiguration : IEntityTypeConfiguration<ApplicationFact>
{
    public void Configure(EntityTypeBuilder<ApplicationFact> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_ApplicationFacts_Funnel", "[VotedThrough] = 0 OR [Voted] = 1"));
        builder.Property(f => f.Specialty).IsCode();
        builder.Property(f => f.Condition).IsCode();
        builder.Property(f => f.City).IsCode();
        builder.Property(f => f.AgeBand).IsCode();
        builder.Property(f => f.TitleYearsBand).IsCode();
        builder.HasOne<Application>().WithMany().HasForeignKey(f => f.ApplicationId);
        builder.HasIndex(f => new { f.SnapshotId, f.ApplicationId }).IsUnique();
    }
}
