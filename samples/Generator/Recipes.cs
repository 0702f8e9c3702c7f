using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>
/// For each level, records that together fulfil one of its criteria. Their day, title and project are filled in later;
/// a record that stands alone in a recipe carries the facts of that criterion and nothing more.
/// </summary>
internal static class Recipes
{
    private static readonly Achievement Blank = new() { Id = "", Kind = "" };

    private static readonly Achievement Confirmed = Blank with { Benefit = FindingState.Confirmed };

    private static readonly Achievement Paper = Blank with { Kind = "PAPER", Rank = 1, CorrespondingAuthor = false };

    public static IReadOnlyList<IReadOnlyList<Achievement>> Of(TitleLevel level) => level switch
    {
        TitleLevel.Engineer => Engineer,
        TitleLevel.SeniorEngineer => Senior,
        TitleLevel.ProfessoriateSeniorEngineer => Professoriate,
        _ => [],
    };

    public static IReadOnlyList<IReadOnlyList<Achievement>> ExceptionalOf(TitleLevel level) => level switch
    {
        TitleLevel.Engineer => [[Award(3, 3)], [Emergency(Tier.City)]],
        TitleLevel.SeniorEngineer => [[Award(3, 2)], [Project(Tier.Province, 2), Project(Tier.Province, 3)], [Emergency(Tier.Province)]],
        _ => [[Award(2, 3)], [Project(Tier.National, 2), Project(Tier.National, 4)], [Emergency(Tier.Province)]],
    };

    private static IReadOnlyList<IReadOnlyList<Achievement>> Engineer { get; } =
    [
        [Report(ContributionRole.Participant, Tier.City)],
        [Confirmed with { Kind = "ONLINE_INCIDENT", Role = ContributionRole.Participant, Tier = Tier.Province, Severity = IncidentSeverity.Larger, RecognisedBy = Tier.City }],
        [Confirmed with { Kind = "RUMOUR_CAMPAIGN", Role = ContributionRole.Participant, Tier = Tier.City, RecognisedBy = Tier.City }],
        [Confirmed with { Kind = "SECURITY_INCIDENT", Role = ContributionRole.Participant, Severity = IncidentSeverity.General, Count = 6, RecognisedBy = Tier.City }],
        [Project(Tier.City, 3) with { Role = ContributionRole.Participant, Benefit = FindingState.Confirmed }],
        [Confirmed with { Kind = "SOFTWARE_COPYRIGHT", Role = ContributionRole.MainContributor, Rank = 2 }],
        [Paper],
    ];

    private static IReadOnlyList<IReadOnlyList<Achievement>> Senior { get; } =
    [
        [Report(ContributionRole.MainContributor, Tier.Province) with { Rank = 3 }],
        [Confirmed with { Kind = "THEMATIC_CAMPAIGN", Role = ContributionRole.MainContributor, Rank = 4, Tier = Tier.Province, Standing = ProjectStanding.Major, Count = 3, RecognisedBy = Tier.Province }],
        [Confirmed with { Kind = "SECURITY_INCIDENT", Role = ContributionRole.MainContributor, Rank = 2, Severity = IncidentSeverity.Larger, Count = 5, RecognisedBy = Tier.Province }],
        [Project(Tier.Province, 2), Project(Tier.Province, 5)],
        [Award(3, 4)],
        [Blank with { Kind = "TECHNICAL_STANDARD", Role = ContributionRole.Participant, Rank = 5, StandardClass = StandardClass.Industry, Issued = true }],
        [Confirmed with { Kind = "INVENTION_PATENT", Role = ContributionRole.MainContributor, Rank = 2 }],
        [Paper, Paper with { Rank = 2 }],
    ];

    private static IReadOnlyList<IReadOnlyList<Achievement>> Professoriate { get; } =
    [
        [Blank with { Kind = "TECHNICAL_STANDARD", Role = ContributionRole.PrincipalLeader, Rank = 1, StandardClass = StandardClass.National, Issued = true }],
        [Confirmed with { Kind = "INNOVATION", Role = ContributionRole.PrincipalLeader, Rank = 1, ContractFen = 5_200_000_000 }],
        [Project(Tier.National, 1) with { Role = ContributionRole.PrincipalLeader, Standing = ProjectStanding.Major }],
        [Award(2, 2)],
        [Confirmed with { Kind = "INVENTION_PATENT", Role = ContributionRole.Lead, Rank = 1 }],
        [Paper, Paper, Paper with { Rank = 3, CorrespondingAuthor = true }],
    ];

    private static Achievement Report(ContributionRole role, Tier instructedBy) =>
        Blank with { Kind = "REPORT", Role = role, InstructedBy = instructedBy, AdoptedByGovernment = Tier.Organisation, AdoptedByCyberspaceAuthority = Tier.Organisation };

    private static Achievement Project(Tier tier, int rank) =>
        Blank with { Kind = "PROJECT", Role = ContributionRole.MainContributor, Rank = rank, Tier = tier, Standing = ProjectStanding.Ordinary };

    private static Achievement Award(int grade, int rank) =>
        Blank with { Kind = "SCIENCE_AWARD", Role = ContributionRole.MainContributor, Rank = rank, Tier = Tier.Province, Grade = grade, WithinQuota = true };

    private static Achievement Emergency(Tier tier) =>
        Blank with { Kind = "EMERGENCY_COMMENDATION", Role = ContributionRole.MainContributor, Tier = tier, RecognisedBy = tier };
}
