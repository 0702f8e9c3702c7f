using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Subscriptions;

namespace ScoringPlatform.Conformance.Server;

[MutationType]
public static class MuseumMutations
{
    [Error<WorkClosedException>]
    public static Work Appraise(Appraisal appraisal) => appraisal.Verdict == Verdict.Abstain
        ? throw new WorkClosedException(appraisal.WorkCode)
        : Museum.Works[appraisal.Key.Length % Museum.Works.Count];

    [UseMutationConvention(Disable = true)]
    public static async Task<Work?> CloseWorkAsync([GraphQLType("ID!")] string code, ITopicEventSender sender, bool force = false)
    {
        var work = Museum.Works.FirstOrDefault(w => w.Code == code || force);
        if (work is not null)
        {
            await sender.SendAsync(nameof(MuseumSubscriptions.OnWorkClosed), work.Id);
        }

        return work;
    }

    [UseMutationConvention(Disable = true)]
    [GraphQLDeprecated("Use appraise.")]
    public static Work? Rename([GraphQLType("ID!")] string code, string? title) => title is null ? null : Museum.Works[code.Length % Museum.Works.Count];
}
