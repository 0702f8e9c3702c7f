using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// Everything that the platform measures, in one place. Names follow OpenTelemetry's semantic conventions where they have
/// one, and begin with <c>scoring.</c> where they have not. No tag holds a value that somebody entered, an account, or what
/// would tie a vote to a member.
/// </summary>
internal static class Instruments
{
    /// <summary>The name of source and meter.</summary>
    public const string Name = "ScoringPlatform";

    private static readonly Meter Meter = new(Name);

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    };

    /// <summary>Spans.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>By <c>graphql.operation.type</c> and <c>scoring.graphql.field</c>, the first field of the root.</summary>
    public static Histogram<double> OperationDuration { get; } = Meter.CreateHistogram(
        "scoring.graphql.operation.duration", "s", "How long GraphQL operations took.", tags: null, Seconds);

    /// <summary>By <c>error.type</c>, the code of the error.</summary>
    public static Counter<long> OperationErrors { get; } = Meter.CreateCounter<long>(
        "scoring.graphql.errors", "{error}", "Errors answered to GraphQL operations.");

    /// <summary>By <c>db.system.name</c> and <c>db.operation.name</c>.</summary>
    public static Histogram<double> StatementDuration { get; } = Meter.CreateHistogram(
        "db.client.operation.duration", "s", "How long statements took.", tags: null, Seconds);

    /// <summary>By <c>scoring.job.kind</c> and <c>scoring.job.outcome</c>.</summary>
    public static Histogram<double> JobDuration { get; } = Meter.CreateHistogram(
        "scoring.job.duration", "s", "How long attempts of jobs took.", tags: null, Seconds);

    /// <summary>Score sheets handed in.</summary>
    public static Counter<long> BallotsSubmitted { get; } = Meter.CreateCounter<long>(
        "scoring.ballots.submitted", "{ballot}", "Score sheets handed in.");

    /// <summary>Secret votes taken, by <c>scoring.round.id</c> alone.</summary>
    public static Counter<long> VotesCast { get; } = Meter.CreateCounter<long>(
        "scoring.votes.cast", "{vote}", "Secret votes taken into the urn of a round.");

    /// <summary>By <c>scoring.limit</c>, the name of the limit.</summary>
    public static Counter<long> Refusals { get; } = Meter.CreateCounter<long>(
        "scoring.limits.refused", "{request}", "Requests refused by a limit.");
}
