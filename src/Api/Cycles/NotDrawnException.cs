namespace ScoringPlatform.Api.Cycles;

/// <summary>A panel that names a draw takes its members from those drawn.</summary>
public sealed class NotDrawnException(string expert) : DomainException("NOT_DRAWN", $"The draw did not draw expert {expert}.");
