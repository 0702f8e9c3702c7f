namespace ScoringPlatform.Scoring.Votes;

/// <summary>A key holder took part in opening an urn.</summary>
public readonly record struct KeyOpening(KeyHolderSeat Seat, DateTime At);
