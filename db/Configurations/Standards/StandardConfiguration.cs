using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Db.Configurations.Standards;

internal sealed class StandardConfiguration : IEntityTypeConfiguration<Standard>
{
    public void Configure(EntityTypeBuilder<Standard> builder)
    {
        builder.Property(s => s.Code).IsCode();
        builder.Property(s => s.Version).IsCode();
        builder.Property(s => s.TitleZh).IsName();
        builder.Property(s => s.TitleEn).IsName();
        builder.Property(s => s.Source).IsText();
        builder.Property(s => s.ContentHash).IsHash();
        builder.HasIndex(s => new { s.Code, s.Version }).IsUnique();
    }
}
