using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Api.Storage;

/// <summary>The file of an embedded database: the platform's own, or a copy of it.</summary>
internal sealed class EmbeddedDatabase
{
    private EmbeddedDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        Path = System.IO.Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
    }

    public string ConnectionString { get; }

    public string Path { get; }

    /// <exception cref="StartupException">The platform runs on SQL Server, which has backups of its own.</exception>
    public static EmbeddedDatabase Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        return options.Provider == DatabaseProvider.Sqlite
            ? new EmbeddedDatabase(options.ConnectionString)
            : throw new StartupException("This command is for the embedded database; on SQL Server use its own BACKUP and RESTORE (docs/operations.md).");
    }

    public static EmbeddedDatabase At(string path) =>
        new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);

    public async Task<AuditVerification> VerifyAuditAsync(CancellationToken cancellationToken)
    {
        using var contexts = Contexts();
        return await new AuditVerifier(contexts).VerifyAsync(cancellationToken);
    }

    /// <exception cref="DatabaseNewerException">A newer program made it.</exception>
    public async Task RefuseNewerAsync(CancellationToken cancellationToken)
    {
        using var contexts = Contexts();
        await new DatabaseMigrator(contexts, TimeProvider.System).PendingAsync(cancellationToken);
    }

    private ScoringContextFactory Contexts() => new(new DatabaseOptions { ConnectionString = ConnectionString });
}
