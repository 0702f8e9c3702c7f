using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Configurations.Statistics;

internal sealed class StatisticsSnapshotConfiguration : IEntityTypeConfiguration<StatisticsSnapshot>
{
    public void Configure(EntityTypeBuilder<StatisticsSnapshot> builder)
    {
        builder.Property(s => s.Hash).IsHash();
        builder.Property(s => s.StandardCode).IsCode();
        builder.Property(s => s.StandardVersion).IsCode();
        builder.HasIndex(s => new { s.CycleId, s.Id });
        builder.HasIndex(s => s.CycleId, "IX_StatisticsSnapshots_OneFinal").IsUnique().HasFilter("[Provisional] = 0");
    }
}
