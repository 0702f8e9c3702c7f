namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Configures the GraphQL server.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }
}
