using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Db.Configurations.Jobs;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(f => f.Name).IsName();
        builder.Property(f => f.MediaType).IsCode().HasMaxLength(120);
        builder.Property(f => f.Sha256).IsHash();
        builder.Property(f => f.CreatedBy).IsName();
    }
}
