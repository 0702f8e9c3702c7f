using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Network;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>The lengths of queues: jobs that wait or run, counted in the database now and then, and requests of this process.</summary>
internal sealed class QueueGauges : BackgroundService
{
    private static readonly JobState[] Counted = [JobState.Queued, JobState.Running];

    private readonly Meter meter = new(Instruments.Name);
    private readonly IDbContextFactory<ScoringContext> contexts;
    private readonly TimeSpan interval;
    private readonly TimeProvider time;
    private Dictionary<JobState, int> jobs = [];

    public QueueGauges(
        IDbContextFactory<ScoringContext> contexts, RequestLimits requests, IOptions<TelemetryOptions> options, TimeProvider time)
    {
        (this.contexts, this.time) = (contexts, time);
        interval = TimeSpan.FromSeconds(options.Value.IntervalSeconds);
        meter.CreateObservableGauge("scoring.jobs", Jobs, "{job}", "Jobs that wait or run, over all processes.");
        meter.CreateObservableGauge("scoring.requests.waiting", () => requests.Waiting, "{request}", "Requests that wait for a place.");
    }

    public override void Dispose()
    {
        meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        do
        {
            await CountAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that is away is told by others; the last count stands until it is back.</summary>
    private async Task CountAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            jobs = await context.Jobs.Where(job => Counted.Contains(job.State))
                .GroupBy(job => job.State)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        }
        catch (System.Data.Common.DbException)
        {
            return;
        }
    }

    private IEnumerable<Measurement<int>> Jobs() => Counted.Select(state =>
        new Measurement<int>(jobs.GetValueOrDefault(state), new KeyValuePair<string, object?>("scoring.job.state", state.ToString().ToUpperInvariant())));
}
