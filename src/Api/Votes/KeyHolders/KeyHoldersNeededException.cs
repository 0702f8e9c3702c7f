namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>The platform cannot open the urn.</summary>
public sealed class KeyHoldersNeededException() : DomainException("KEY_HOLDERS_NEEDED", "Three key holders hold the key of this urn: it opens when two of them have handed in their shares by submitKeyShare.");
