using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>Parts of a request within one process: parsing, validation, a repeated execution, and a first one, which does all and plans too.</summary>
internal static class ProcessBench
{
    private const int Runs = 9;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan RunTime = TimeSpan.FromMilliseconds(300);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graphql-bench-");
        var file = Path.Combine(folder.FullName, "books.db");
        await BookContext.CreateAsync(file);
        await using (var services = BenchServer.AddSchema(new ServiceCollection().AddLogging(), file).BuildServiceProvider())
        {
            var executor = services.GetRequiredService<IRequestExecutor>();
            foreach (var operation in new[] { Operations.TypeName, Operations.Page })
            {
                await MeasureAsync(executor, operation);
            }

            var contexts = services.GetRequiredService<IDbContextFactory<BookContext>>();
            await PrintAsync("the same by hand", async _ => JsonSerializer.SerializeToUtf8Bytes(await BareEndpoints.PageAsync(contexts, default), Web));

            // Last, for the documents that it leaves to the garbage collector.
            foreach (var operation in new[] { Operations.TypeName, Operations.Page })
            {
                await PrintAsync("first time: " + operation[..12], n => ExecuteAsync(executor, $"{operation} # {n.ToString(CultureInfo.InvariantCulture)}"));
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(IRequestExecutor executor, string operation)
    {
        Console.WriteLine(operation);
        var document = Parser.Parse(operation, ParserOptions.Default);
        await PrintAsync("parse", _ => Done(Parser.Parse(operation, ParserOptions.Default)));
        await PrintAsync("validate", _ => Done(DocumentValidator.Validate(executor.Schema, document)));
        await PrintAsync("repeated (execute, write)", _ => ExecuteAsync(executor, operation));
    }

    private static ValueTask Done(object _) => ValueTask.CompletedTask;

    private static async ValueTask ExecuteAsync(IRequestExecutor executor, string operation)
    {
        await using var result = (OperationResult)await executor.ExecuteAsync(OperationRequest.From(operation));
        var output = new ArrayBufferWriter<byte>(8_192);
        result.WriteTo(output);
        if (result.Errors.Count > 0)
        {
            throw new InvalidOperationException(result.Errors[0].Message);
        }
    }

    // The median over the runs of the time of one call; the first run warms up.
    private static async Task PrintAsync(string name, Func<long, ValueTask> work)
    {
        var times = new List<double>();
        var calls = 0L;
        var allocated = 0.0;
        for (var run = 0; run <= Runs; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var (start, first) = (Stopwatch.GetTimestamp(), calls);
            while (Stopwatch.GetElapsedTime(start) < RunTime)
            {
                await work(calls++);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / (calls - first));
            allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)(calls - first);
        }

        Console.WriteLine($"  {name,-26} {times.Skip(1).Order().ElementAt(Runs / 2),9:F2} us {allocated,9:F0} B");
    }
}
