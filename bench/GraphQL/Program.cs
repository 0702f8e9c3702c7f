using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ScoringPlatform.GraphQL.Bench;

// The engine's speed; see bench/README.md. Modes: http (the default), process, and serve FILE, which http starts itself.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["serve", var file]:
        await BenchServer.RunAsync(file);
        break;
    case ["process"]:
        BenchmarkRunner.Run<Stages>(ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "graphql-bench-results")));
        break;
    case [] or ["http"]:
        await new HttpBench(rounds: 7, seconds: 3).RunAsync();
        break;
    case ["http", var rounds]:
        await new HttpBench(int.Parse(rounds, CultureInfo.InvariantCulture), seconds: 3).RunAsync();
        break;
    default:
        Console.Error.WriteLine("Give one of: http [ROUNDS], process.");
        return 2;
}

return 0;
