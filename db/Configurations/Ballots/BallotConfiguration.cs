using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Db.Configurations.Ballots;

internal sealed class BallotConfiguration : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> builder)
    {
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Ballots_Revision", "[Revision] >= 1");
            t.HasCheckConstraint(
                "CK_Ballots_Submitted",
                "([State] = 'DRAFT' AND [SubmittedAt] IS NULL AND [Total] IS NULL) OR "
                + "([State] <> 'DRAFT' AND [SubmittedAt] IS NOT NULL AND [Total] IS NOT NULL)");
            t.HasCheckConstraint(
                "CK_Ballots_Returned",
                "([State] <> 'RETURNED' AND [ReturnedAt] IS NULL) OR "
                + "([State] = 'RETURNED' AND [ReturnedAt] IS NOT NULL AND [ReturnReason] IS NOT NULL)");
            t.HasCheckConstraint("CK_Ballots_Veto", "[Veto] = 0 OR [State] = 'DRAFT' OR [Opinion] IS NOT NULL");
            t.HasCheckConstraint("CK_Ballots_Total", "[Total] IS NULL OR [Total] >= 0");
        });
        builder.Property(b => b.Opinion).HasMaxLength(4000);
        builder.Property(b => b.ReturnReason).IsText();
        builder.HasIndex(b => new { b.AssignmentId, b.Revision }).IsUnique();
        builder.HasIndex(b => b.AssignmentId, "IX_Ballots_OneInForce").IsUnique().HasFilter("[State] <> 'RETURNED'");
        builder.HasIndex(b => new { b.State, b.Id });
        builder.HasIndex(b => new { b.SubmittedAt, b.Id });
    }
}
