namespace ScoringPlatform.Scoring.Votes;

/// <summary>A round's private key as it is stored when three hold it: nothing here opens it without two of them.</summary>
/// <param name="Wrapped">The key, encrypted three times: once for each pair of holders, one after the other.</param>
/// <param name="Shares">What each holder gets, in the order of <see cref="KeyHolderSeat"/>.</param>
public sealed record SplitKey(byte[] Wrapped, IReadOnlyList<SealedShare> Shares);
