namespace ScoringPlatform.Api.Ballots;

/// <summary>A ballot is submitted once.</summary>
public sealed class BallotAlreadySubmittedException() : DomainException("BALLOT_ALREADY_SUBMITTED", "The ballot has been submitted and is final; only the office returns it.");
