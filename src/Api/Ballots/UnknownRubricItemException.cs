namespace ScoringPlatform.Api.Ballots;

/// <summary>A score for an item that the rubric of the cycle and level does not have, or two scores for one item.</summary>
public sealed class UnknownRubricItemException(string item) : DomainException("UNKNOWN_RUBRIC_ITEM", $"{item} is no item of this application's rubric, or it is given twice.");
