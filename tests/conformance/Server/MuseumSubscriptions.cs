using System.Runtime.CompilerServices;
using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

[SubscriptionType]
public static class MuseumSubscriptions
{
    private const int MostTicks = 100;
    private const int LongestPause = 1_000;

    [Subscribe]
    [Topic(nameof(OnWorkClosed))]
    public static Work OnWorkClosed([EventMessage] int id) => Museum.Works[id - 1];

    [Subscribe(With = nameof(TickAsync))]
    public static int Ticks([EventMessage] int tick) => tick;

    internal static async IAsyncEnumerable<int> TickAsync(
        int count = 3, int everyMs = 10, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var tick = 1; tick <= Math.Min(count, MostTicks); tick++)
        {
            await Task.Delay(Math.Clamp(everyMs, 0, LongestPause), cancellationToken);
            yield return tick;
        }
    }
}
