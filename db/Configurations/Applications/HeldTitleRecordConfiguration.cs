using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Configurations.Applications;

internal sealed class HeldTitleRecordConfiguration : IEntityTypeConfiguration<HeldTitleRecord>
{
    public void Configure(EntityTypeBuilder<HeldTitleRecord> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_HeldTitles_Dates", "[EndedOn] IS NULL OR [ObtainedOn] <= [EndedOn]"));
        builder.HasIndex(h => h.ApplicationId, "IX_HeldTitles_ApplicationId");
        builder.HasIndex(h => h.ApplicationId, "IX_HeldTitles_OneCurrent").IsUnique().HasFilter("[EndedOn] IS NULL");
    }
}
