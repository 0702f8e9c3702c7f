using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Votes;

/// <summary>What a member on the roll may vote on in a round, and has voted on. Of the choices it says nothing.</summary>
public sealed record MyBallotPaper
{
    /// <summary>Whether the member is checked in, without which nobody votes.</summary>
    public required bool CheckedIn { get; init; }

    /// <summary>Applications that the member is recused from.</summary>
    [ID<Application>]
    public required IReadOnlyList<int> Recused { get; init; }

    /// <summary>Applications that the member has cast a vote on.</summary>
    [ID<Application>]
    public required IReadOnlyList<int> Cast { get; init; }

    internal int RoundId { get; init; }
}
