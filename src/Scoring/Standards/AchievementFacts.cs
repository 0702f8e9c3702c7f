using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>Reads a fact as a number, so that one comparison serves every fact: codes by their order, yes as 1, no as 0.</summary>
public static class AchievementFacts
{
    /// <summary>How to read the fact; the result is null where it is not known.</summary>
    public static Func<Achievement, long?> Reader(AchievementFact fact) => fact switch
    {
        AchievementFact.Role => record => (long?)record.Role,
        AchievementFact.Rank => record => record.Rank,
        AchievementFact.CorrespondingAuthor => record => Flag(record.CorrespondingAuthor),
        AchievementFact.WithinQuota => record => Flag(record.WithinQuota),
        AchievementFact.Tier => record => (long?)record.Tier,
        AchievementFact.Grade => record => record.Grade,
        AchievementFact.Standing => record => (long?)record.Standing,
        AchievementFact.Severity => record => (long?)record.Severity,
        AchievementFact.Client => record => (long?)record.Client,
        AchievementFact.Issuer => record => (long?)record.Issuer,
        AchievementFact.StandardClass => record => (long?)record.StandardClass,
        AchievementFact.Count => record => record.Count ?? 1,
        AchievementFact.Contract => record => record.ContractFen,
        AchievementFact.Tax => record => record.TaxFen,
        AchievementFact.InstructedBy => record => (long?)record.InstructedBy,
        AchievementFact.AdoptedByGovernment => record => (long?)record.AdoptedByGovernment,
        AchievementFact.AdoptedByCyberspaceAuthority => record => (long?)record.AdoptedByCyberspaceAuthority,
        AchievementFact.RecognisedBy => record => (long?)record.RecognisedBy,
        AchievementFact.Issued => record => Flag(record.Issued),
        AchievementFact.Benefit => record => (long?)record.Benefit,
        AchievementFact.LeadingLevel => record => (long?)record.LeadingLevel,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a fact of an achievement."),
    };

    /// <summary>The fact's name as a field of a dossier's JSON form.</summary>
    public static string FieldOf(AchievementFact fact) => fact switch
    {
        AchievementFact.Contract => "contractFen",
        AchievementFact.Tax => "taxFen",
        _ => char.ToLowerInvariant(fact.ToString()[0]) + fact.ToString()[1..],
    };

    private static long? Flag(bool? value) => value is { } known ? (known ? 1 : 0) : null;
}
