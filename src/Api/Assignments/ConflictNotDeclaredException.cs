namespace ScoringPlatform.Api.Assignments;

/// <summary>The expert has not been asked, or has not answered: no dossier opens before a declaration of no conflict.</summary>
public sealed class ConflictNotDeclaredException() : DomainException("CONFLICT_NOT_DECLARED", "Declare first whether there is a conflict of interest: no dossier opens before.");
