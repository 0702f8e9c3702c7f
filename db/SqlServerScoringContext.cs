using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.Db;

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerScoringContext(DbContextOptions<SqlServerScoringContext> options) : ScoringContext(options);
