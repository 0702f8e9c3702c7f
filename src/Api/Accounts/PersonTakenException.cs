namespace ScoringPlatform.Api.Accounts;

/// <summary>Another account stands for the person: one login a person.</summary>
public sealed class PersonTakenException(string kind)
    : DomainException("PERSON_TAKEN", $"Another account stands for this {kind} already.");
