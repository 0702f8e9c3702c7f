namespace ScoringPlatform.Api.Cycles;

/// <summary>A year has one review cycle.</summary>
public sealed class CycleYearTakenException(int year) : DomainException("CYCLE_YEAR_TAKEN", $"There is already a review cycle for {year}.");
