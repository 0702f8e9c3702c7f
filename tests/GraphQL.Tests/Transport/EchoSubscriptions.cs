using System.Runtime.CompilerServices;
using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Tests.Transport;

[SubscriptionType]
public static class EchoSubscriptions
{
    [Subscribe]
    public static int OnNumber([Topic] string topic, [EventMessage] int number) => topic.Length > 0 ? number : 0;

    [Subscribe(With = nameof(CountAsync))]
    public static int Counted([EventMessage] int number) => number;

    [Subscribe(With = nameof(CountThenBreakAsync))]
    public static int Broken([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> CountThenBreakAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var number in CountAsync(to, cancellationToken))
        {
            yield return number;
        }

        throw new InvalidOperationException("a secret of the source");
    }

    public static async IAsyncEnumerable<int> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return i;
        }
    }
}
