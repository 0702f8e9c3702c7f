using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Protection;

namespace ScoringPlatform.Db.Configurations.Protection;

internal sealed class ProtectionKeyConfiguration : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.Property(k => k.Name).IsName();
        builder.HasIndex(k => k.Name).IsUnique();
    }
}
