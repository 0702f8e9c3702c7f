using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class ApplicantConfiguration : IEntityTypeConfiguration<Applicant>
{
    public void Configure(EntityTypeBuilder<Applicant> builder)
    {
        const string AllOrNone =
            "([IdNumberCipher] IS NULL AND [IdNumberHash] IS NULL AND [IdNumberMasked] IS NULL) OR "
            + "([IdNumberCipher] IS NOT NULL AND [IdNumberHash] IS NOT NULL AND [IdNumberMasked] IS NOT NULL)";
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Applicants_IdNumber", AllOrNone);
            t.HasCheckConstraint("CK_Applicants_Erased", "[ErasedAt] IS NULL OR [IdNumberHash] IS NULL");
        });
        builder.Property(a => a.Name).IsName();
        builder.Property(a => a.City).IsCode();
        builder.Property(a => a.IdNumberCipher).HasMaxLength(1000).IsUnicode(false);
        builder.Property(a => a.IdNumberHash).IsHash();
        builder.Property(a => a.IdNumberMasked).HasMaxLength(4).IsUnicode(false);
        builder.Property(a => a.IdNumberKey).IsFingerprint();
        builder.HasIndex(a => a.IdNumberHash).IsUnique().HasFilter("[IdNumberHash] IS NOT NULL");
        builder.HasIndex(a => new { a.Name, a.Id });
        builder.HasIndex(a => new { a.City, a.Id });
    }
}
