using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Db.Configurations.Jobs;

internal sealed class DossierUploadConfiguration : IEntityTypeConfiguration<DossierUpload>
{
    public void Configure(EntityTypeBuilder<DossierUpload> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_DossierUploads_Imported", "[Imported] IS NULL OR [Imported] >= 0"));
        builder.Property(u => u.FileName).IsName();
        builder.Property(u => u.Sha256).IsHash();
        builder.Property(u => u.UploadedBy).IsName();
        builder.HasIndex(u => new { u.CycleId, u.Id });
        builder.HasIndex(u => u.JobId);
    }
}
