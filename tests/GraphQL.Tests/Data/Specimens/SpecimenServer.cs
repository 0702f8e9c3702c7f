using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Specimens in a database in memory, served; the same rows as objects beside it.</summary>
public sealed class SpecimenServer : IDbContextFactory<SpecimenContext>, IDisposable
{
    private const int Seed = 20261123;
    private const int StartCount = 90;

    private readonly SqliteConnection _connection = new("DataSource=:memory:");
    private readonly DbContextOptions<SpecimenContext> _options;
    private readonly ServiceProvider _services;
    private readonly RandomSpecimens _random = new(new Random(Seed));
    private int _lastId;

    public SpecimenServer()
    {
        _connection.Open();
        using (var command = _connection.CreateCommand())
        {
            // As the platform's own connections: SQLite's LIKE, by which texts are compared at their ends, ignores case unless told.
            command.CommandText = "PRAGMA case_sensitive_like=ON";
            command.ExecuteNonQuery();
        }

        _options = new DbContextOptionsBuilder<SpecimenContext>().UseSqlite(_connection).AddInterceptors(Log).Options;
        using (var context = CreateDbContext())
        {
            context.Database.EnsureCreated();
            context.Drawers.AddRange(RandomSpecimens.Drawers());
            context.SaveChanges();
        }

        for (var i = 0; i < StartCount; i++)
        {
            Insert();
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IDbContextFactory<SpecimenContext>>(this);
        services.AddGraphQLServer()
            .RegisterDbContextFactory<SpecimenContext>()
            .ModifyCostOptions(o => o.EnforceCostLimits = false)
            .AddType(typeof(SpecimenQueries));
        _services = services.BuildServiceProvider();
        Executor = _services.GetRequiredService<IRequestExecutor>();
    }

    public StatementLog Log { get; } = new();

    public IRequestExecutor Executor { get; }

    /// <summary>All rows as they stand in the database, with what they lead to.</summary>
    public List<Specimen> Rows { get; } = [];

    public SpecimenContext CreateDbContext() => new(_options);

    public void Dispose()
    {
        _services.Dispose();
        _connection.Dispose();
    }

    /// <summary>Adds a row made by chance.</summary>
    public void Insert()
    {
        using var context = CreateDbContext();
        var row = _random.Make(++_lastId);
        context.Specimens.Add(row);
        context.SaveChanges();
        row.Drawer = RandomSpecimens.Drawers().SingleOrDefault(d => d.Id == row.DrawerId);
        Rows.Add(row);
    }

    /// <summary>Removes a row.</summary>
    public void Delete(Specimen row)
    {
        using var context = CreateDbContext();
        context.Specimens.Where(s => s.Id == row.Id).ExecuteDelete();
        Rows.Remove(row);
    }

    /// <summary>The response as JSON; the statements that it took are in the log.</summary>
    public async Task<JsonElement> RunAsync(string document, params (string Name, object? Value)[] variables)
    {
        Log.Clear();
        await using var result = (OperationResult)await Executor.ExecuteAsync(
            OperationRequest.From(document, variables.ToDictionary(v => v.Name, v => v.Value)));
        using var json = JsonDocument.Parse(result.ToJson());
        return json.RootElement.Clone();
    }

    /// <summary>The data of a response without errors.</summary>
    public async Task<JsonElement> DataAsync(string document, params (string Name, object? Value)[] variables)
    {
        var response = await RunAsync(document, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), $"{document}\n{errors}\n{string.Join('\n', Log.Statements)}");
        return response.GetProperty("data");
    }
}
