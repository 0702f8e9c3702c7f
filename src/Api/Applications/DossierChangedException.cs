namespace ScoringPlatform.Api.Applications;

/// <summary>The dossier was saved elsewhere since it was read: nothing was stored, so that nothing is overwritten unseen.</summary>
public sealed class DossierChangedException() : DomainException(
    "DOSSIER_CHANGED", "The dossier was saved elsewhere meanwhile. Read it again, then save what you changed.");
