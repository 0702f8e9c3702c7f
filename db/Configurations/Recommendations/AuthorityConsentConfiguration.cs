using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Db.Configurations.Recommendations;

internal sealed class AuthorityConsentConfiguration : IEntityTypeConfiguration<AuthorityConsent>
{
    public void Configure(EntityTypeBuilder<AuthorityConsent> builder)
    {
        builder.Property(c => c.DocumentNumber).IsName();
        builder.Property(c => c.RecordedBy).IsName();
        builder.HasIndex(c => c.ApplicationId).IsUnique();
    }
}
