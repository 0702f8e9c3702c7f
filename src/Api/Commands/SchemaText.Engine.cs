using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.Api.Commands;

/// <summary>The schema as text.</summary>
internal static class SchemaText
{
    public static Task<string> ReadAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        Task.Run(() => SchemaPrinter.Print(services.GetRequiredService<IRequestExecutor>().Schema), cancellationToken);
}
