namespace ScoringPlatform.Api.Eligibility;

/// <summary>Only degrees of technical institutes are treated as a rung by ruling.</summary>
public sealed class NotATechnicalInstituteException() : DomainException("NOT_A_TECHNICAL_INSTITUTE", "Only a degree of a technical institute is ruled on.");
