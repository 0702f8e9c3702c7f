using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Assignments;

/// <summary>How many applications one expert is given by an assignment run.</summary>
public sealed class ExpertLoad(int expertId, int given)
{
    public int Given => given;

    public Task<Expert?> GetExpertAsync(ExpertByIdDataLoader experts, CancellationToken ct) => experts.LoadAsync(expertId, ct);
}
