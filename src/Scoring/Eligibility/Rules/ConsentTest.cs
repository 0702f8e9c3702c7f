namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>The competent authority's consent: until it is recorded, the authority still has to decide.</summary>
internal static class ConsentTest
{
    private static readonly IReadOnlyList<IReadOnlyList<Explanation>> Lacking = Say.OneOf(Say.That("missing.consent"));

    public static CompiledRule Compile(FindingMaker finding)
    {
        var open = finding.Of(Truth.Unknown, Say.That("consent.open"));
        return new CompiledRule(
            state => state.Dossier.Consent is null ? Truth.Unknown : Truth.True,
            (state, truth) => state.Dossier.Consent is { } consent
                ? finding.Of(truth, Say.That("consent.given", consent.DocumentNumber, Say.Date(consent.GivenOn)))
                : open,
            _ => Lacking);
    }
}
