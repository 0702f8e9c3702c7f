using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Data;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Subscriptions;
using Shop;

namespace ScoringPlatform.GraphQL.Tests.Shop;

/// <summary>The shop's server over a database in memory with three products of two brands.</summary>
public sealed class ShopFixture : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public ShopFixture()
    {
        _connection.Open();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDbContextFactory<ShopContext>(o => o.UseSqlite(_connection));
        services.AddGraphQLServer()
            .AddAuthorization()
            .RegisterDbContextFactory<ShopContext>()
            .AddShopTypes()
            .AddProjections()
            .AddFiltering()
            .AddSorting()
            .AddGlobalObjectIdentification()
            .AddMutationConventions(applyToAllMutations: true)
            .AddInMemorySubscriptions()
            .ModifyPagingOptions(o =>
            {
                o.IncludeTotalCount = true;
                o.MaxPageSize = 100;
            });
        Services = services.BuildServiceProvider();
        Fill();
        Executor = Services.GetRequiredService<IRequestExecutor>();
    }

    public ServiceProvider Services { get; }

    public IRequestExecutor Executor { get; }

    public void Dispose()
    {
        Services.Dispose();
        _connection.Dispose();
    }

    private void Fill()
    {
        using var db = Services.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContext();
        db.Database.EnsureCreated();
        db.Brands.AddRange(new Brand { Id = 1, Name = "Demo A" }, new Brand { Id = 2, Name = "Demo B" });
        db.Products.AddRange(
            new Product { Id = 1, Name = "Lamp", Price = 10, BrandId = 1 },
            new Product { Id = 2, Name = "Desk", Price = 20, BrandId = 2 },
            new Product { Id = 3, Name = "Chair", Price = 30, BrandId = 1 });
        db.SaveChanges();
    }
}
