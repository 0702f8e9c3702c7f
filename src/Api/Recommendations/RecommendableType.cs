namespace ScoringPlatform.Api.Recommendations;

/// <summary>How far the recommendations are, without the names of those who gave them.</summary>
[ObjectType<Recommendable>]
public static partial class RecommendableType
{
    [GraphQLDescription("How many different people must recommend.")]
    public static async Task<int> GetNeededAsync([Parent] Recommendable parent, CountByApplicationDataLoader counts, CancellationToken ct) =>
        (await counts.LoadRequiredAsync(parent.ApplicationId, ct)).Needed;

    [GraphQLDescription("How many different people's recommendations count so far.")]
    public static async Task<int> GetCountedAsync([Parent] Recommendable parent, CountByApplicationDataLoader counts, CancellationToken ct) =>
        (await counts.LoadRequiredAsync(parent.ApplicationId, ct)).Counted;

    [GraphQLDescription("The clause of the standard that asks for them.")]
    public static async Task<string> GetClauseAsync([Parent] Recommendable parent, CountByApplicationDataLoader counts, CancellationToken ct) =>
        (await counts.LoadRequiredAsync(parent.ApplicationId, ct)).Clause;
}
