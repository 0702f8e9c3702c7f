using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Subscriptions;
using StackExchange.Redis;

namespace ScoringPlatform.GraphQL.Redis;

/// <summary>Lets events reach subscribers through Redis.</summary>
public static class RedisRequestExecutorBuilderExtensions
{
    /// <summary>Events reach the subscribers of all processes that use the same Redis server.</summary>
    /// <param name="builder">The server's builder.</param>
    /// <param name="connection">Gives the connection, which the caller owns.</param>
    /// <param name="options">Prefix and buffers; the prefix keeps several applications apart.</param>
    public static IRequestExecutorBuilder AddRedisSubscriptions(
        this IRequestExecutorBuilder builder, Func<IServiceProvider, IConnectionMultiplexer> connection, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var settings = options ?? new SubscriptionOptions();
        services.Replace(ServiceDescriptor.Singleton(s => new RedisTopics(connection(s), settings)));
        services.Replace(ServiceDescriptor.Singleton<ITopicEventSender>(static s => s.GetRequiredService<RedisTopics>()));
        services.Replace(ServiceDescriptor.Singleton<ITopicEventReceiver>(static s => s.GetRequiredService<RedisTopics>()));
        return builder.AddTopicEventStreams();
    }
}
