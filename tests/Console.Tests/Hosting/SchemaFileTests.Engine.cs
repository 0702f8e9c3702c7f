using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.Console.Tests.Hosting;

/// <summary>The schema that the operation files are checked against is the one that is served.</summary>
public sealed class SchemaFileTests(ConsoleFixture console) : IClassFixture<ConsoleFixture>
{
    /// <summary>Outside the gate a file that lags behind is written anew: build again, and the operation files are checked against it.</summary>
    [Fact]
    public async Task SchemaFile_OfTheConsole_IsTheServedSchema()
    {
        var served = SchemaPrinter.Print(console.Platform.Services.GetRequiredService<IRequestExecutor>().Schema).TrimEnd() + "\n";
        var file = Path.Combine(SourceFolder.Console, "schema.graphql");
        var kept = await File.ReadAllTextAsync(file);
        if (kept != served && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            await File.WriteAllTextAsync(file, served);
        }

        Assert.True(kept == served, "src/Console/schema.graphql is not the served schema. Run this test outside the gate: it writes the file; then build again.");
    }
}
