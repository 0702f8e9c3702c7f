using System.CommandLine;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Db.Invariants;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>invariants</c>: looks at what must hold in every stored state, and names what breaks it.</summary>
internal static class InvariantsCommand
{
    public static Command Create(CommandPlatform platform) =>
        platform.Define(new Command("invariants", "Checks what must hold in the database; names the records that break it."), RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var output = result.InvocationConfiguration.Output;
        var results = await services.GetRequiredService<InvariantChecker>().RunAsync(cancellationToken);
        foreach (var broken in results.Where(one => !one.Holds))
        {
            await output.WriteLineAsync($"{broken.Invariant.Name}: {broken.Invariant.Explanation}");
            foreach (var violation in broken.Violations)
            {
                await output.WriteLineAsync($"  broken by {violation}");
            }
        }

        await output.WriteLineAsync($"{results.Count(one => one.Holds)} of {results.Count} invariants hold");
        return results.All(one => one.Holds) ? 0 : StartupErrors.ExitCode;
    }
}
