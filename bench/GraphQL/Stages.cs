using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>
/// The stages of a request within one process. A repeated operation is neither parsed nor validated nor planned again: it costs
/// <see cref="Execute"/> alone. BenchmarkDotNet derives from the class.
/// </summary>
[MemoryDiagnoser]
public class Stages
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly Dictionary<string, object?> NoVariables = [];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphql-bench-");
    private readonly ArrayBufferWriter<byte> _output = new(16_384);
    private ServiceProvider _services = null!;
    private IRequestExecutor _executor = null!;
    private IDbContextFactory<BookContext> _contexts = null!;
    private DocumentNode _document = null!;
    private string _text = null!;

    [Params("typename", "page of 50")]
    public string Operation { get; set; } = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var file = Path.Combine(_folder.FullName, "books.db");
        await BookContext.CreateAsync(file);
        _services = BenchServer.AddSchema(new ServiceCollection().AddLogging(), file).BuildServiceProvider();
        _executor = _services.GetRequiredService<IRequestExecutor>();
        _contexts = _services.GetRequiredService<IDbContextFactory<BookContext>>();
        _text = Operation == "typename" ? Operations.TypeName : Operations.Page;
        _document = Parser.Parse(_text, ParserOptions.Default);
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Benchmark]
    public object Parse() => Parser.Parse(_text, ParserOptions.Default);

    [Benchmark]
    public object Validate() => DocumentValidator.Validate(_executor.Schema, _document);

    /// <summary>The operation with the selections below all its fields, which execution plans when it first reaches them.</summary>
    [Benchmark]
    public int Plan() => Count(new PreparedDocument(_executor.Schema, _document).PlanFor(null).VariantFor(NoVariables).Root);

    /// <summary>From the request to the response's bytes, with the plan from the cache.</summary>
    [Benchmark]
    public async Task<int> Execute()
    {
        await using var result = (OperationResult)await _executor.ExecuteAsync(OperationRequest.From(_text));
        _output.ResetWrittenCount();
        result.WriteTo(_output);
        return result.Errors.Count == 0 ? _output.WrittenCount : throw new InvalidOperationException(result.Errors[0].Message);
    }

    /// <summary>The bytes that the page has when its endpoint is written by hand; of the other operation there is nothing to do.</summary>
    [Benchmark(Baseline = true)]
    public async Task<int> ByHand() => Operation == "typename"
        ? JsonSerializer.SerializeToUtf8Bytes(new { data = new { __typename = "Query" } }, Web).Length
        : JsonSerializer.SerializeToUtf8Bytes(await BareEndpoints.PageAsync(_contexts, default), Web).Length;

    private static int Count(SelectionPlan selection)
    {
        var count = 0;
        foreach (var field in selection.Fields)
        {
            count += 1 + (field.Field.Type.Named is ObjectType type && field.Nodes[0].SelectionSet is not null ? Count(field.SelectionFor(type)) : 0);
        }

        return count;
    }
}
