namespace ScoringPlatform.Api.Votes;

/// <summary>Too few members are present to open the urn for votes.</summary>
public sealed class QuorumNotReachedException(int present, int members, string rule) : DomainException("QUORUM_NOT_REACHED", $"{present} of {members} members are present; the quorum asks {rule}.");
