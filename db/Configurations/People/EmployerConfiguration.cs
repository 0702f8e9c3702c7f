using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class EmployerConfiguration : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> builder)
    {
        builder.Property(e => e.Code).IsCode();
        builder.Property(e => e.Name).IsName();
        builder.Property(e => e.City).IsCode();
        builder.HasIndex(e => e.Code).IsUnique();
        builder.HasIndex(e => new { e.Name, e.Id });
    }
}
