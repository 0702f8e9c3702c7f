using ScoringPlatform.Console.Components;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Applicant;

/// <summary>The field of a fact of achievements; which kinds have it, the standard says.</summary>
/// <param name="Name">The field's name in the dossier.</param>
/// <param name="Choices">What can be chosen, for <see cref="FactShape.Choice"/>.</param>
internal sealed record FactField(AchievementFact Fact, string Name, FactShape Shape, Func<Texts, IReadOnlyList<Option>>? Choices = null)
{
    /// <summary>In the order in which people fill them in.</summary>
    public static IReadOnlyList<FactField> All { get; } =
    [
        new(AchievementFact.Role, "role", FactShape.Choice, DossierChoices.Of<ContributionRole>),
        new(AchievementFact.Rank, "rank", FactShape.Whole),
        new(AchievementFact.CorrespondingAuthor, "correspondingAuthor", FactShape.YesNo),
        new(AchievementFact.WithinQuota, "withinQuota", FactShape.YesNo),
        new(AchievementFact.Tier, "tier", FactShape.Choice, DossierChoices.Of<Tier>),
        new(AchievementFact.Grade, "grade", FactShape.Whole),
        new(AchievementFact.Standing, "standing", FactShape.Choice, DossierChoices.Of<ProjectStanding>),
        new(AchievementFact.Severity, "severity", FactShape.Choice, DossierChoices.Of<IncidentSeverity>),
        new(AchievementFact.Client, "client", FactShape.Choice, DossierChoices.Of<ClientKind>),
        new(AchievementFact.Issuer, "issuer", FactShape.Choice, DossierChoices.Of<IssuerKind>),
        new(AchievementFact.StandardClass, "standardClass", FactShape.Choice, DossierChoices.Of<StandardClass>),
        new(AchievementFact.Count, "count", FactShape.Whole),
        new(AchievementFact.Contract, "contractFen", FactShape.Yuan),
        new(AchievementFact.Tax, "taxFen", FactShape.Yuan),
        new(AchievementFact.InstructedBy, "instructedBy", FactShape.Choice, DossierChoices.Of<Tier>),
        new(AchievementFact.AdoptedByGovernment, "adoptedByGovernment", FactShape.Choice, DossierChoices.Of<Tier>),
        new(AchievementFact.AdoptedByCyberspaceAuthority, "adoptedByCyberspaceAuthority", FactShape.Choice, DossierChoices.Of<Tier>),
        new(AchievementFact.RecognisedBy, "recognisedBy", FactShape.Choice, DossierChoices.Of<Tier>),
        new(AchievementFact.Issued, "issued", FactShape.YesNo),
        new(AchievementFact.Benefit, "benefit", FactShape.Attested),
        new(AchievementFact.LeadingLevel, "leadingLevel", FactShape.Attested),
    ];
}
