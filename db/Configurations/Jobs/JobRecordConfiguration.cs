using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Db.Configurations.Jobs;

internal sealed class JobRecordConfiguration : IEntityTypeConfiguration<JobRecord>
{
    public void Configure(EntityTypeBuilder<JobRecord> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Jobs_Progress", "[Progress] BETWEEN 0 AND 100");
            t.HasCheckConstraint("CK_Jobs_Failed", "[State] <> 'FAILED' OR [Error] IS NOT NULL");
        });
        builder.Property(j => j.Kind).IsCode();
        builder.Property(j => j.ArgumentsJson).HasMaxLength(4000);
        builder.Property(j => j.InputHash).IsHash();
        builder.Property(j => j.Slot).IsCode().HasMaxLength(120);
        builder.Property(j => j.RequestedBy).IsName();
        builder.Property(j => j.Error).IsText();
        builder.HasIndex(j => new { j.Kind, j.InputHash }).IsUnique().HasFilter("[State] <> 'FAILED' AND [State] <> 'CANCELLED' AND [State] <> 'EXPIRED'");
        builder.HasIndex(j => j.Slot).IsUnique().HasFilter("[Slot] IS NOT NULL AND [State] IN ('QUEUED', 'RUNNING')");
        builder.HasIndex(j => new { j.State, j.Id });
    }
}
