namespace ScoringPlatform.Api.Votes;

/// <summary>A sealed slip has not the form that slips have; nothing of the request was cast.</summary>
public sealed class SealedSlipInvalidException() : DomainException(
    "SEALED_SLIP_INVALID", "A sealed slip has outerId and commit of 64 hexadecimal signs and a slip of 114 bytes in base64.");
