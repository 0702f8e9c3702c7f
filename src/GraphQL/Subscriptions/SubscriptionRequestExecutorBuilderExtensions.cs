using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Subscriptions;

/// <summary>Chooses how events reach subscribers.</summary>
public static class SubscriptionRequestExecutorBuilderExtensions
{
    /// <summary>Events reach the subscribers of this process alone: right for a server of one machine.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.TryAddSingleton(options ?? new SubscriptionOptions());
        services.TryAddSingleton<InMemoryTopics>();
        services.TryAddSingleton<ITopicEventSender>(static s => s.GetRequiredService<InMemoryTopics>());
        services.TryAddSingleton<ITopicEventReceiver>(static s => s.GetRequiredService<InMemoryTopics>());
        return builder.AddTopicEventStreams();
    }

    /// <summary>Lets subscriptions listen to topics, whichever receiver is registered.</summary>
    public static IRequestExecutorBuilder AddTopicEventStreams(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<ISourceEventStreams, TopicEventStreams>();
        return builder;
    }
}
