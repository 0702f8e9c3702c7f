using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Assignments;

/// <summary>How many applications of the cycle one expert carries, and is given by an assignment run.</summary>
public sealed class ExpertLoad(int expertId, int carried, int given)
{
    [GraphQLDescription("Applications of the cycle that the expert carried before this run, without those of recusals.")]
    public int Carried => carried;

    [GraphQLDescription("Applications that this run gives the expert.")]
    public int Given => given;

    public Task<Expert?> GetExpertAsync(ExpertByIdDataLoader experts, CancellationToken ct) => experts.LoadAsync(expertId, ct);
}
