using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class ExpertAbsenceConfiguration : IEntityTypeConfiguration<ExpertAbsence>
{
    public void Configure(EntityTypeBuilder<ExpertAbsence> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_ExpertAbsences_Order", "[From] <= [Until]"));
        builder.HasIndex(a => new { a.ExpertId, a.From }).IsUnique();
    }
}
