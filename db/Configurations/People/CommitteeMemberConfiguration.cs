using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Configurations.People;

internal sealed class CommitteeMemberConfiguration : IEntityTypeConfiguration<CommitteeMember>
{
    public void Configure(EntityTypeBuilder<CommitteeMember> builder)
    {
        builder.HasIndex(m => new { m.CycleId, m.ExpertId }).IsUnique();
        builder.HasIndex(m => m.CycleId, "IX_CommitteeMembers_OneChair").IsUnique().HasFilter("[Role] = 'CHAIR'");
    }
}
