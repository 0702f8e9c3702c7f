using System.CommandLine;
using System.Globalization;
using ScoringPlatform.Api.Privacy.Retention;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>retention plan</c>: what would be erased and when; <c>retention run</c>: erases it now.</summary>
internal static class RetentionCommand
{
    public static Command Create(CommandPlatform platform)
    {
        var command = new Command("retention", "Records whose time is over (settings Retention:*).");
        command.Subcommands.Add(platform.Define(
            new Command("plan", "Says what the next run erases and when more is over; changes nothing."), PlanAsync));
        command.Subcommands.Add(platform.Define(
            new Command("run", "Erases what is over, as the schedule does."), RunAsync));
        return command;
    }

    private static async Task<int> PlanAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(cancellationToken);
        foreach (var one in await services.GetRequiredService<RetentionService>().PlanAsync(context, cancellationToken))
        {
            var period = one.Period is null ? "kept for ever" : $"kept {one.Period}, {one.Due} over, next {one.Next?.ToString("O", CultureInfo.InvariantCulture) ?? "-"}";
            await result.InvocationConfiguration.Output.WriteLineAsync($"{Codes.Of(one.Kind)}: {period}");
        }

        return 0;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        var erased = await services.GetRequiredService<RetentionService>().RunAsync(cancellationToken);
        foreach (var one in erased)
        {
            await result.InvocationConfiguration.Output.WriteLineAsync($"{Codes.Of(one.Kind)}: {one.Count} erased");
        }

        await result.InvocationConfiguration.Output.WriteLineAsync(erased.Count == 0 ? "Nothing is over." : "Done; the audit log has counts and hashes.");
        return 0;
    }
}
