using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Db.Configurations.Outcomes;

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Objections_Handled", "[State] = 'RECEIVED' OR [Handling] IS NOT NULL");
            t.HasCheckConstraint("CK_Objections_Recheck", "[RoundId] IS NULL OR ([Kind] = 'RECHECK' AND [State] = 'UPHELD')");
        });
        builder.Property(o => o.Text).HasMaxLength(4000);
        builder.Property(o => o.Handling).HasMaxLength(4000);
        builder.HasIndex(o => new { o.ApplicationId, o.Id });
    }
}
