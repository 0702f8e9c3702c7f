using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>The library behind an executor.</summary>
public sealed class LibraryServer : IDisposable
{
    private readonly ServiceProvider _services;

    public LibraryServer()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IDbContextFactory<LibraryContext>>(Library);
        services.AddGraphQLServer()
            .RegisterDbContextFactory<LibraryContext>()
            .BindRuntimeType<Points, LongType>()
            .AddTypeConverter<Points, long>(p => p.Thousandths)
            .AddTypeConverter<long, Points>(v => new Points(v))
            .AddType(typeof(LibraryQueries))
            .AddType(typeof(AuthorType));
        _services = services.BuildServiceProvider();
        Executor = _services.GetRequiredService<IRequestExecutor>();
    }

    public Library Library { get; } = new();

    public IRequestExecutor Executor { get; }

    public void Dispose()
    {
        _services.Dispose();
        Library.Dispose();
    }

    /// <summary>The response as JSON; the statements that it took are in the library's log.</summary>
    public async Task<JsonElement> RunAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
    {
        Library.Log.Clear();
        await using var result = (OperationResult)await Executor.ExecuteAsync(OperationRequest.From(document, variables));
        using var json = JsonDocument.Parse(result.ToJson());
        return json.RootElement.Clone();
    }

    /// <summary>The ids of the list that the document's first field answers with.</summary>
    public async Task<List<int>> IdsAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var response = await RunAsync(document, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        var list = response.GetProperty("data").EnumerateObject().First().Value;
        list = list.ValueKind == JsonValueKind.Object ? list.GetProperty("nodes") : list;
        return [.. list.EnumerateArray().Select(b => b.GetProperty("id").GetInt32())];
    }

    /// <summary>The ids of the books that LINQ finds.</summary>
    public List<int> Expect(Func<IQueryable<Book>, IQueryable<Book>> query)
    {
        using var context = Library.CreateDbContext();
        return [.. query(context.Books).Select(b => b.Id)];
    }

    /// <summary>The code of the response's only error.</summary>
    public async Task<string?> ErrorCodeAsync(string document)
    {
        var response = await RunAsync(document);
        return Assert.Single(response.GetProperty("errors").EnumerateArray().ToList()).GetProperty("extensions").GetProperty("code").GetString();
    }
}
