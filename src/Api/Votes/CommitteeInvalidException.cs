namespace ScoringPlatform.Api.Votes;

/// <summary>Size, parity, term or rank of the committee break the cycle's parameters.</summary>
public sealed class CommitteeInvalidException(string reason) : DomainException("COMMITTEE_INVALID", $"The committee cannot vote: {reason}");
