using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.SubjectId).IsName();
        builder.Property(a => a.DisplayName).IsName();
        builder.HasIndex(a => a.SubjectId).IsUnique();
    }
}
