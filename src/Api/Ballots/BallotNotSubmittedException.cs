namespace ScoringPlatform.Api.Ballots;

/// <summary>A draft has nothing to return.</summary>
public sealed class BallotNotSubmittedException() : DomainException("BALLOT_NOT_SUBMITTED", "Only a submitted ballot can be returned.");
