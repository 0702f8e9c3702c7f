namespace ScoringPlatform.Api.Audit;

/// <summary>One thing that was done, as its service reports it to the log.</summary>
/// <param name="Actor">The subject of who did it (<c>Caller.Subject</c>).</param>
/// <param name="Action">What was done, in upper snake case: <c>BALLOT_SUBMITTED</c>.</param>
/// <param name="Subject">What it was done to: <c>Ballot:12</c>. Never a name or number of a person.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
/// <param name="BeforeHash">Hash of the state before, see <see cref="AuditHash"/>.</param>
/// <param name="AfterHash">Hash of the state after.</param>
public sealed record AuditEvent(
    string Actor,
    string Action,
    string Subject,
    string? Reason = null,
    string? BeforeHash = null,
    string? AfterHash = null);
