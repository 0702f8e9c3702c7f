namespace ScoringPlatform.GraphQL.DependencyInjection;

internal sealed class RequestExecutorBuilder(IServiceCollection services, SchemaSetup setup) : IRequestExecutorBuilder
{
    public IServiceCollection Services { get; } = services;

    internal SchemaSetup Setup { get; } = setup;
}
