using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Db.Configurations.Jobs;

internal sealed class JobLogEntryConfiguration : IEntityTypeConfiguration<JobLogEntry>
{
    public void Configure(EntityTypeBuilder<JobLogEntry> builder)
    {
        builder.Property(e => e.Message).IsText();
        builder.HasIndex(e => new { e.JobId, e.Id });
    }
}
