namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// A dossier as its applicant writes it: facts, and which judgements are attested. What others say (rulings, the rung that a
/// degree is treated as, recommendations, consent) is not the applicant's to write, and stays as long as what it was said of
/// stays.
/// </summary>
public static class OwnStatement
{
    /// <summary>What in a statement is for others to say.</summary>
    public static IReadOnlyList<DossierError> Check(Dossier stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        var errors = new DossierErrors();
        for (var index = 0; index < stated.Degrees.Count; index++)
        {
            Refuse(stated.Degrees[index].TreatedAs is not null, "degrees", index, "treatedAs");
        }

        for (var index = 0; index < stated.Achievements.Count; index++)
        {
            Refuse(!IsOwn(stated.Achievements[index].Benefit), "achievements", index, "benefit");
            Refuse(!IsOwn(stated.Achievements[index].LeadingLevel), "achievements", index, "leadingLevel");
        }

        for (var index = 0; index < stated.Findings.Count; index++)
        {
            Refuse(!IsOwn(stated.Findings[index].State), "findings", index, "state");
        }

        errors.AddIf(stated.Recommendations.Count > 0, "recommendations", "officeDecides");
        errors.AddIf(stated.Consent is not null, "consent", "officeDecides");
        return errors.All;

        void Refuse(bool wrong, string list, int index, string field) =>
            errors.AddIf(wrong, DossierErrors.At(list, index, field), "officeDecides");
    }

    /// <summary>
    /// The statement with what others had said of what it keeps: a record with the same facts keeps its rulings, a criterion
    /// attested again its confirmation. What was refused is attested anew.
    /// </summary>
    /// <param name="stated">Found in order by <see cref="Check"/>.</param>
    /// <param name="stored">The dossier that it replaces.</param>
    public static Dossier Keep(Dossier stated, Dossier stored)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(stored);
        return stated with
        {
            Degrees = [.. stated.Degrees.Select(degree =>
                stored.Degrees.FirstOrDefault(known => known with { TreatedAs = null } == degree) ?? degree)],
            Achievements = [.. stated.Achievements.Select(achievement =>
                stored.Achievements.FirstOrDefault(known => known.Id == achievement.Id) is { } known ? Keep(achievement, known) : achievement)],
            Findings = [.. stated.Findings.Select(finding =>
                stored.Findings.FirstOrDefault(known => known.Criterion == finding.Criterion && known.State == FindingState.Confirmed) ?? finding)],
            Recommendations = stored.Recommendations,
            Consent = stored.Consent,
        };
    }

    private static Achievement Keep(Achievement stated, Achievement known) =>
        known with { Benefit = null, LeadingLevel = null } == stated with { Benefit = null, LeadingLevel = null }
            ? stated with { Benefit = Keep(stated.Benefit, known.Benefit), LeadingLevel = Keep(stated.LeadingLevel, known.LeadingLevel) }
            : stated;

    private static FindingState? Keep(FindingState? stated, FindingState? known) =>
        stated is not null && known == FindingState.Confirmed ? known : stated;

    private static bool IsOwn(FindingState? state) => state is null or FindingState.Attested;
}
