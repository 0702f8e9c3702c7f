using Microsoft.Extensions.Hosting;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Puts the schema together before the application serves.</summary>
internal sealed class SchemaInitializer(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<IRequestExecutor>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
