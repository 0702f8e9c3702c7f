using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Db.Tests.Loading;

public sealed class StandardLoaderTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task LoadShipped_EmptyDatabase_StoresEachWithAllItsCriteria(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);

        var loaded = await new StandardLoader(database.Contexts, TimeProvider.System).LoadShippedAsync(CancellationToken.None);

        await using var context = database.Open();
        Assert.Equal(ShippedStandards.Files.Count, loaded);
        foreach (var file in ShippedStandards.Files)
        {
            var standard = StandardReader.Read(ShippedStandards.Read(file), file);
            var stored = await context.Criteria.Where(c => c.Standard.Code == standard.Code).OrderBy(c => c.Sequence).ToListAsync();
            Assert.Equal(standard.Criteria.Select(c => (c.Code, c.Clause, c.K, c.N)), stored.Select(c => (c.Code, c.Clause, c.K, c.N)));
        }
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task LoadShipped_Again_ChangesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var loader = new StandardLoader(database.Contexts, TimeProvider.System);
        await loader.LoadShippedAsync(CancellationToken.None);

        Assert.Equal(0, await loader.LoadShippedAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Load_StoredVersionWithOtherContent_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var loader = new StandardLoader(database.Contexts, TimeProvider.System);
        await loader.LoadShippedAsync(CancellationToken.None);
        byte[] edited = [.. ShippedStandards.Read(ShippedStandards.Files[0]), (byte)'\n'];

        var refusal = await Assert.ThrowsAsync<StandardChangedException>(() => loader.LoadAsync(edited, "edited.json", CancellationToken.None));

        Assert.Equal("1", refusal.StandardVersion);
    }

    [Fact]
    public async Task Load_NoStandard_StoresNothing()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var loader = new StandardLoader(database.Contexts, TimeProvider.System);

        await Assert.ThrowsAsync<StandardException>(() => loader.LoadAsync(Encoding.UTF8.GetBytes("{}"), "empty.json", CancellationToken.None));

        await using var context = database.Open();
        Assert.Equal(0, await context.Standards.CountAsync());
    }
}
