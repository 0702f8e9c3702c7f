using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<CommitteeMember>]
public static partial class CommitteeMemberType
{
    static partial void Configure(IObjectTypeDescriptor<CommitteeMember> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(member => member.Role);
    }

    public static Task<Expert?> GetExpertAsync([Parent] CommitteeMember member, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(member.ExpertId, ct);
}
