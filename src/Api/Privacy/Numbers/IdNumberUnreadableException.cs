namespace ScoringPlatform.Api.Privacy.Numbers;

/// <summary>The number is on record, but the key that it was encrypted with is not in the key ring.</summary>
public sealed class IdNumberUnreadableException() : DomainException(
    "ID_NUMBER_UNREADABLE", "The identity number cannot be decrypted: its key is missing from the key ring. Tell the operator.");
