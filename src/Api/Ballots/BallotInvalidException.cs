namespace ScoringPlatform.Api.Ballots;

/// <summary>A score sheet that is incomplete or outside its scale: nothing of it was submitted.</summary>
/// <param name="problems">One sentence each, naming the item.</param>
public sealed class BallotInvalidException(IReadOnlyList<string> problems)
    : DomainException("BALLOT_INVALID", string.Join(" ", problems))
{
    public IReadOnlyList<string> Problems => problems;
}
