namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Shares are checked against what was fixed when the round opened.</summary>
public sealed class KeyShareInvalidException() : DomainException("KEY_SHARE_INVALID", "These are not the shares that were given to the caller for this round: open them with key-holder open-share.");
