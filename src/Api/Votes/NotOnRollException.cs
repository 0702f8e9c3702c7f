namespace ScoringPlatform.Api.Votes;

/// <summary>Only members on the frozen roll who are present vote; there is no proxy.</summary>
public sealed class NotOnRollException() : DomainException("NOT_ON_ROLL", "The member is not on the roll of this round, or not checked in.");
