using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Subscriptions;

namespace ScoringPlatform.GraphQL.Tests.Transport;

[MutationType]
public static class EchoMutations
{
    public static async Task<int> SendAsync(string topic, int number, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        await sender.SendAsync(topic, number, cancellationToken);
        return number;
    }
}
