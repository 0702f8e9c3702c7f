namespace ScoringPlatform.Api.Telemetry;

/// <summary>What the log says when a check finds records that are not what was written.</summary>
public sealed partial class IntegrityLog(ILogger<IntegrityLog> logger)
{
    /// <param name="sequence">The first entry at fault.</param>
    /// <param name="faults">How many faults were found.</param>
    public void AuditBroken(long sequence, int faults) => LogAuditBroken(sequence, faults);

    public void RoundDisagrees(int roundId) => LogRoundDisagrees(roundId);

    [LoggerMessage(EventId = LogEvents.AuditBroken, Level = LogLevel.Critical, Message = "The audit log is broken at entry {Sequence}: {Faults} faults")]
    private partial void LogAuditBroken(long sequence, int faults);

    [LoggerMessage(EventId = LogEvents.RoundDisagrees, Level = LogLevel.Critical, Message = "Voting round {RoundId} is not what its certificates say")]
    private partial void LogRoundDisagrees(int roundId);
}
