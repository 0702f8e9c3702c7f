namespace ScoringPlatform.Api.Recommendations;

/// <summary>Consent is recorded once.</summary>
public sealed class ConsentExistsException() : DomainException("CONSENT_EXISTS", "Consent has been recorded for this application.");
