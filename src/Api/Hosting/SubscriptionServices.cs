using ScoringPlatform.Api.Configuration;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Brings events to subscribers: within this process, or through Redis to those of every node.</summary>
internal static class SubscriptionServices
{
    private const string TopicPrefix = "scoring-platform";

    public static IRequestExecutorBuilder AddPlatformSubscriptions(this IRequestExecutorBuilder graphQL, IConfiguration configuration)
    {
        var redis = configuration.GetSection(SubscriptionServerOptions.Section).Get<SubscriptionServerOptions>()?.Redis;
        if (string.IsNullOrEmpty(redis))
        {
            return graphQL.AddInMemorySubscriptions();
        }

        graphQL.Services.AddSingleton<IConnectionMultiplexer>(_ => Connect(redis));
        return graphQL.AddRedisSubscriptions(
            services => services.GetRequiredService<IConnectionMultiplexer>(), new SubscriptionOptions { TopicPrefix = TopicPrefix });
    }

    // A server that is away when the node starts is tried again; nothing but events waits for it.
    private static ConnectionMultiplexer Connect(string connection)
    {
        var options = ConfigurationOptions.Parse(connection);
        options.AbortOnConnectFail = false;
        return ConnectionMultiplexer.Connect(options);
    }
}
