namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>One holder a seat, one seat a person.</summary>
public sealed class SeatTakenException() : DomainException("SEAT_TAKEN", "Another holder has this seat, or the caller has another one; the authority frees a seat by retireKeyHolder.");
