using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Subscriptions;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Finds a server's topics, to see who listens.</summary>
internal static class Topics
{
    public static InMemoryTopics Of(EchoServer server) => server.Services.GetRequiredService<InMemoryTopics>();
}
