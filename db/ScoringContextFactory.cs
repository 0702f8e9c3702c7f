using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ScoringPlatform.Db.Interceptors;

namespace ScoringPlatform.Db;

/// <summary>Makes contexts of whichever provider is configured, from a pool.</summary>
public sealed class ScoringContextFactory : IDbContextFactory<ScoringContext>, IDisposable
{
    private readonly Func<ScoringContext> create;
    private readonly SqliteFileGuard? guard;

    public ScoringContextFactory(DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Provider == DatabaseProvider.SqlServer)
        {
            create = new PooledDbContextFactory<SqlServerScoringContext>(options.ForSqlServer()).CreateDbContext;
        }
        else
        {
            guard = new SqliteFileGuard(options.ConnectionString);
            create = new PooledDbContextFactory<SqliteScoringContext>(options.ForSqlite(guard)).CreateDbContext;
        }
    }

    /// <inheritdoc/>
    public ScoringContext CreateDbContext() => create();

    public void Dispose() => guard?.Dispose();
}
