using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.Db.Invariants;

/// <summary>Looks at every invariant; changes nothing.</summary>
public sealed class InvariantChecker(IDbContextFactory<ScoringContext> contexts)
{
    /// <summary>How many violations of one invariant are reported.</summary>
    public const int MaximumShown = 20;

    /// <summary>All results, in the order of <see cref="AllInvariants.List"/>.</summary>
    public async Task<IReadOnlyList<InvariantResult>> RunAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var onServer = context.Database.IsSqlServer();
        var results = new List<InvariantResult>();
        foreach (var invariant in AllInvariants.List)
        {
            var sql = onServer ? invariant.SqlServer ?? invariant.Sqlite : invariant.Sqlite;
            var violations = await context.Database.SqlQueryRaw<string>(sql).Take(MaximumShown).ToListAsync(cancellationToken);
            results.Add(new InvariantResult(invariant, violations));
        }

        return results;
    }
}
