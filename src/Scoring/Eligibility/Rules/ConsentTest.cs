namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>The competent authority's consent: until it is recorded, the authority still has to decide.</summary>
internal static class ConsentTest
{
    private static readonly IReadOnlyList<IReadOnlyList<Explanation>> Lacking = Say.OneOf(Say.That("missing.consent"));

    public static CompiledRule Compile() =>
        new(
            state => state.Dossier.Consent is null ? Truth.Unknown : Truth.True,
            (state, _) => new(state.Dossier.Consent is { } consent
                ? Say.That("consent.given", consent.DocumentNumber, Say.Date(consent.GivenOn))
                : Say.That("consent.open")),
            _ => Lacking);
}
