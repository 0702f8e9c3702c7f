using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Conventions;

namespace ScoringPlatform.Db;

/// <summary>The model on SQLite.</summary>
public sealed class SqliteScoringContext(DbContextOptions<SqliteScoringContext> options) : ScoringContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        SqliteLengths.Apply(modelBuilder.Model);
    }
}
