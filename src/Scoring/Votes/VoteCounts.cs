namespace ScoringPlatform.Scoring.Votes;

/// <summary>What one application's members and slips come to in one round.</summary>
public sealed record VoteCounts
{
    /// <summary>Members on the round's roll.</summary>
    public required int Members { get; init; }

    /// <summary>Members checked in, recused ones included.</summary>
    public required int Present { get; init; }

    /// <summary>Those present who are recused on this application. They cannot vote on it.</summary>
    public int Recused { get; init; }

    public required int Yes { get; init; }

    public required int No { get; init; }

    public required int Abstain { get; init; }

    /// <summary>Sealed slips that turned out to be no valid choice. They weigh as not yes.</summary>
    public int Spoiled { get; init; }

    /// <summary>Slips in the urn.</summary>
    public int Cast => Yes + No + Abstain + Spoiled;

    /// <summary>Those who may vote on this application.</summary>
    public int Voters => Present - Recused;

    /// <summary>Those who may vote and did not. They weigh as not yes.</summary>
    public int Unused => Voters - Cast;
}
