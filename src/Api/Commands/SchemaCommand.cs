using System.CommandLine;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>schema</c>: prints the schema as SDL.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandPlatform platform) =>
        platform.DefineServer(new Command("schema", "Prints the schema in the schema definition language."), RunAsync);

    private static async Task<int> RunAsync(WebApplication app, ParseResult result, CancellationToken cancellationToken)
    {
        var schema = await SchemaText.ReadAsync(app.Services, cancellationToken);
        await result.InvocationConfiguration.Output.WriteAsync(schema.AsMemory(), cancellationToken);
        return 0;
    }
}
