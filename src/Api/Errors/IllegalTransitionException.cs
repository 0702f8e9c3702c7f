namespace ScoringPlatform.Api.Errors;

/// <summary>A change of state that the tables of states do not allow, or do not allow yet.</summary>
/// <param name="subject">What was to change, such as <c>Application 2025-0042</c>.</param>
/// <param name="from">The state it is in.</param>
/// <param name="to">The state asked for.</param>
/// <param name="reason">Why not, as Scoring says it.</param>
public sealed class IllegalTransitionException(string subject, string from, string to, string reason)
    : DomainException("ILLEGAL_TRANSITION", $"{subject} cannot go from {from} to {to}: {reason}")
{
    public string From => from;

    public string To => to;
}
