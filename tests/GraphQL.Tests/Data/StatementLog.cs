using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Keeps the statements that were run.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly Lock _sync = new();
    private readonly List<string> _statements = [];

    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_sync)
            {
                return [.. _statements];
            }
        }
    }

    public void Clear()
    {
        lock (_sync)
        {
            _statements.Clear();
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Add(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Add(command);
        return result;
    }

    private void Add(DbCommand command)
    {
        lock (_sync)
        {
            _statements.Add(command.CommandText);
        }
    }
}
