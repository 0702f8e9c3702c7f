using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[ObjectType<RollEntry>]
public static partial class RollEntryType
{
    static partial void Configure(IObjectTypeDescriptor<RollEntry> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.CheckedIn);
    }

    public static Task<Expert?> GetExpertAsync([Parent] RollEntry entry, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(entry.ExpertId, ct);
}
