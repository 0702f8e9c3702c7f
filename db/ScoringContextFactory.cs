using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ScoringPlatform.Db;

/// <summary>Makes contexts of whichever provider is configured, from a pool.</summary>
public sealed class ScoringContextFactory : IDbContextFactory<ScoringContext>
{
    private readonly Func<ScoringContext> create;

    public ScoringContextFactory(DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Provider == DatabaseProvider.SqlServer)
        {
            create = new PooledDbContextFactory<SqlServerScoringContext>(options.ForSqlServer()).CreateDbContext;
        }
        else
        {
            create = new PooledDbContextFactory<SqliteScoringContext>(options.ForSqlite()).CreateDbContext;
        }
    }

    /// <inheritdoc/>
    public ScoringContext CreateDbContext() => create();
}
