using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Recommendations;

/// <summary>
/// Counts the recommendations of an exceptional application: two different people of the field, neither the applicant,
/// of the rank that the target level asks for on the day of signing, signed and dated by the submission deadline and not
/// withdrawn; and the competent authority's consent. Sources: 五（三）5（4）, 五（四）5（4）, 五（五）5（4）, 六（五）20.
/// </summary>
public static class RecommendationCheck
{
    /// <param name="rule">What the level's condition asks.</param>
    /// <param name="recommendations">All that were given, withdrawn ones too.</param>
    /// <param name="deadline">The last day on which a recommendation may be dated.</param>
    /// <param name="consent">The competent authority's consent; null when none is recorded.</param>
    public static RecommendationResult Check(
        RecommendationRule rule,
        IReadOnlyList<RecommendationFact> recommendations,
        DateOnly deadline,
        Consent? consent)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(recommendations);
        var standings = recommendations.Select(fact => Judge(rule, fact, deadline)).ToArray();
        CountEachPersonOnce(recommendations, standings);

        var findings = recommendations
            .Select((fact, index) => new RecommendationFinding(fact, standings[index], rule.Clause, Reason(rule, fact, standings[index], deadline)))
            .ToArray();
        var counted = findings.Count(finding => finding.Counts);
        bool? consentGiven = rule.ConsentNeeded ? !string.IsNullOrWhiteSpace(consent?.DocumentNumber) : null;
        var possible = counted + findings.Count(finding => finding.IsPending) >= rule.Needed;
        var result = !possible ? CriterionResult.NotMet
            : counted < rule.Needed || consentGiven == false ? CriterionResult.Pending
            : CriterionResult.Met;
        return new RecommendationResult
        {
            Result = result,
            Needed = rule.Needed,
            Counted = counted,
            ConsentGiven = consentGiven,
            Clause = rule.Clause,
            Findings = findings,
            Explanation = consentGiven == false && possible
                ? Explain.As("recommendation.consentMissing", counted, rule.Needed)
                : Explain.As("recommendation.count", counted, rule.Needed),
        };
    }

    /// <summary>What the rule says of one recommendation by itself, in words and with the clause.</summary>
    public static RecommendationFinding Find(RecommendationRule rule, RecommendationFact fact, DateOnly deadline)
    {
        var standing = Judge(rule, fact, deadline);
        return new RecommendationFinding(fact, standing, rule.Clause, Reason(rule, fact, standing, deadline));
    }

    /// <summary>What the rule says of one recommendation by itself.</summary>
    public static RecommendationStanding Judge(RecommendationRule rule, RecommendationFact fact, DateOnly deadline)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Judge(rule.LeastTitle, rule.NationalTalent, fact, deadline);
    }

    /// <inheritdoc cref="Judge(RecommendationRule, RecommendationFact, DateOnly)"/>
    /// <param name="leastTitle">The lowest title asked; null asks for none.</param>
    /// <param name="nationalTalent">Whether a national-level talent expert is asked.</param>
    public static RecommendationStanding Judge(TitleLevel? leastTitle, bool nationalTalent, RecommendationFact fact, DateOnly deadline)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact switch
        {
            { WithdrawnOn: not null } => RecommendationStanding.Withdrawn,
            { SignedOn: null } => RecommendationStanding.Undated,
            { SignedOn: { } signed } when signed > deadline => RecommendationStanding.AfterDeadline,
            { IsApplicant: true } => RecommendationStanding.Applicant,
            { InField: false } => RecommendationStanding.OutsideField,
            { NationalTalent: false } when nationalTalent => RecommendationStanding.NotNationalTalent,
            { TitleHeld: { } held } when held < leastTitle => RecommendationStanding.TitleTooLow,
            { TitleHeld: null } when leastTitle is not null => RecommendationStanding.TitleUnknown,
            { InField: null } => RecommendationStanding.FieldUnknown,
            _ => RecommendationStanding.Counted,
        };
    }

    /// <summary>Of one person's recommendations the best is taken: one that counts before a pending one, the earlier first.</summary>
    private static void CountEachPersonOnce(IReadOnlyList<RecommendationFact> facts, RecommendationStanding[] standings)
    {
        var byStanding = Enumerable.Range(0, standings.Length)
            .Where(index => standings[index] <= RecommendationStanding.FieldUnknown)
            .OrderBy(index => standings[index])
            .ThenBy(index => facts[index].SignedOn);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in byStanding.ToArray())
        {
            if (!people.Add(facts[index].RecommenderId))
            {
                standings[index] = RecommendationStanding.SamePerson;
            }
        }
    }

    private static Explanation Reason(RecommendationRule rule, RecommendationFact fact, RecommendationStanding standing, DateOnly deadline) =>
        standing switch
        {
            RecommendationStanding.Counted => Explain.As("recommendation.counted", fact.SignedOn!.Value),
            RecommendationStanding.Withdrawn => Explain.As("recommendation.withdrawn", fact.WithdrawnOn!.Value),
            RecommendationStanding.Undated => Explain.As("recommendation.undated"),
            RecommendationStanding.AfterDeadline => Explain.As("recommendation.afterDeadline", fact.SignedOn!.Value, deadline),
            RecommendationStanding.Applicant => Explain.As("recommendation.applicant"),
            RecommendationStanding.OutsideField => Explain.As("recommendation.outsideField"),
            RecommendationStanding.NotNationalTalent => Explain.As("recommendation.notNationalTalent"),
            RecommendationStanding.TitleTooLow => Explain.As("recommendation.titleTooLow", fact.TitleHeld!.Value, rule.LeastTitle!.Value),
            RecommendationStanding.TitleUnknown => Explain.As("recommendation.titleUnknown", rule.LeastTitle!.Value),
            RecommendationStanding.FieldUnknown => Explain.As("recommendation.fieldUnknown"),
            RecommendationStanding.SamePerson => Explain.As("recommendation.samePerson"),
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing of a recommendation."),
        };
}
