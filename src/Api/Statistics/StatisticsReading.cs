using System.Globalization;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Reads years' statistics: from the final snapshot of a closed year, else from the newest preview.</summary>
public sealed class StatisticsReading(AuditLog audit)
{
    /// <summary>The most years asked for at once.</summary>
    public const int MostYears = 20;

    /// <summary>The years' reports as published, in the order of the years; a year without a snapshot is left out.</summary>
    public Task<IReadOnlyList<AnnualReport>> PublishedAsync(ScoringContext db, IReadOnlyCollection<int> years, CancellationToken ct) =>
        AnnualReportReader.LatestAsync(db, Distinct(years), ct);

    /// <summary>The same with small cells, to who has the right; each year read is written to the audit log before it is handed out.</summary>
    /// <exception cref="NotAllowedException">The caller may not see full cells.</exception>
    public Task<IReadOnlyList<AnnualReport>> FullAsync(
        ScoringContext db, IReadOnlyCollection<int> years, Caller caller, CancellationToken ct)
    {
        caller.Demand(Policies.FullStatisticsRoles);
        return db.InTransactionAsync(
            async () =>
            {
                var reports = await AnnualReportReader.LatestAsync(db, Distinct(years), ct, full: true);
                if (reports.Count > 0)
                {
                    await audit.AppendAsync(db, [.. reports.Select(report => Read(report, caller))], ct);
                    await db.SaveChangesAsync(ct);
                }

                return reports;
            },
            ct);
    }

    private static AuditEvent Read(AnnualReport report, Caller caller) => new(
        caller.Subject,
        "STATISTICS_FULL_READ",
        string.Create(CultureInfo.InvariantCulture, $"StatisticsSnapshot:{report.SnapshotId}"),
        AfterHash: report.SnapshotHash);

    private static int[] Distinct(IReadOnlyCollection<int> years) =>
        years.Distinct().ToArray() is { Length: <= MostYears } few ? few : throw new TooManyYearsException(MostYears);
}
