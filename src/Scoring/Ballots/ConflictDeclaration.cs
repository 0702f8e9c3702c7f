namespace ScoringPlatform.Scoring.Ballots;

/// <summary>What an expert said of a conflict of interest with one application. No dossier opens before <see cref="None"/>.</summary>
public enum ConflictDeclaration
{
    NotAsked = 0,
    None = 1,

    /// <summary>The expert declared a conflict and is recused.</summary>
    Declared = 2,

    /// <summary>The office found a conflict and ordered the expert to withdraw (article 25).</summary>
    Ordered = 3,
}
