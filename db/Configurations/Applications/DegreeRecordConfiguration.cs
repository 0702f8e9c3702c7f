using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Configurations.Applications;

internal sealed class DegreeRecordConfiguration : IEntityTypeConfiguration<DegreeRecord>
{
    public void Configure(EntityTypeBuilder<DegreeRecord> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_Degrees_Treated", "[TreatedAs] IS NULL OR [Rung] = 'TECHNICAL_INSTITUTE'"));
        builder.Property(d => d.Subject).IsName();
    }
}
