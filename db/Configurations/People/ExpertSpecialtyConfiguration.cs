using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class ExpertSpecialtyConfiguration : IEntityTypeConfiguration<ExpertSpecialty>
{
    public void Configure(EntityTypeBuilder<ExpertSpecialty> builder)
    {
        builder.HasKey(s => new { s.ExpertId, s.Specialty });
        builder.Property(s => s.Specialty).IsCode();
        builder.HasIndex(s => new { s.Specialty, s.ExpertId });
    }
}
