using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Configurations.Applications;

internal sealed class ApplicationEventConfiguration : IEntityTypeConfiguration<ApplicationEvent>
{
    public void Configure(EntityTypeBuilder<ApplicationEvent> builder)
    {
        builder.Property(e => e.Actor).IsName();
        builder.Property(e => e.Reason).IsText();
        builder.HasIndex(e => new { e.ApplicationId, e.Id });
    }
}
