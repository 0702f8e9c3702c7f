using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Db.Configurations.Ballots;

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_Assignments_DeclaredAt",
            "([Declaration] = 'NOT_ASKED' AND [DeclaredAt] IS NULL) OR ([Declaration] <> 'NOT_ASKED' AND [DeclaredAt] IS NOT NULL)"));
        builder.Property(a => a.ConflictReason).IsText();
        builder.HasIndex(a => new { a.ApplicationId, a.ExpertId }).IsUnique();
        builder.HasIndex(a => new { a.ExpertId, a.Id });
    }
}
