using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>Who may apply, for what and by which track (sections 一, 二 and 五).</summary>
internal static class ScopeTests
{
    public static CompiledRule Track(StandardLevel? level) =>
        new(
            state => Truths.Of(level?.Tracks.Contains(state.Dossier.Track) == true),
            (state, truth) => new(Say.That(
                truth == Truth.True ? "track.offered" : "track.notOffered",
                Say.Code(state.Dossier.TargetLevel),
                Say.Code(state.Dossier.Track))),
            _ => []);

    public static CompiledRule Specialty(Standard standard)
    {
        var codes = standard.Specialties.Select(item => item.Code).ToHashSet(StringComparer.Ordinal);
        return new CompiledRule(
            state => Truths.Of(codes.Contains(state.Dossier.Specialty)),
            (state, truth) => new(Say.That(truth == Truth.True ? "specialty.listed" : "specialty.unknown", state.Dossier.Specialty)),
            _ => []);
    }

    public static CompiledRule Employment(EmploymentRule rule) =>
        new(state => TestEmployment(rule, state), (state, truth) => Explain(rule, state, truth), state => Missing(rule, state));

    private static Truth TestEmployment(EmploymentRule rule, EvaluationState state)
    {
        if (state.Dossier.Employment is not { } employment)
        {
            return Truth.Unknown;
        }

        if (employment != EmploymentKind.Freelance || rule.FreelanceYears is not { } years)
        {
            return Truths.Of(rule.Within.Contains(employment));
        }

        return state.Dossier.InFieldSince is { } since ? Truths.Of(since.AddYears(years) <= state.Cutoff) : Truth.Unknown;
    }

    private static CriterionAccount Explain(EmploymentRule rule, EvaluationState state, Truth truth)
    {
        var kind = Say.CodeOrNone(state.Dossier.Employment);
        if (state.Dossier is { Employment: EmploymentKind.Freelance, InFieldSince: { } since } && rule.FreelanceYears is { } years)
        {
            return new(
                Say.That(truth == Truth.True ? "employment.freelance" : "employment.freelanceShort", Say.Number(years), Say.Date(since.AddYears(years))),
                years,
                Tenure.FullYears(since, state.Cutoff));
        }

        return truth switch
        {
            Truth.True => new(Say.That("employment.within", kind)),
            Truth.False => new(Say.That("employment.outside", kind)),
            _ when state.Dossier.Employment is null => new(Say.That("employment.unknown")),
            _ => new(Say.That("employment.sinceUnknown")),
        };
    }

    private static IReadOnlyList<IReadOnlyList<Explanation>> Missing(EmploymentRule rule, EvaluationState state)
    {
        var dossier = state.Dossier;
        return (dossier.Employment, dossier.InFieldSince, rule.FreelanceYears) switch
        {
            (null, _, _) => Say.OneOf(Say.That("missing.employment")),
            (EmploymentKind.Freelance, null, not null) => Say.OneOf(Say.That("missing.inFieldSince")),
            (EmploymentKind.Freelance, { } since, { } years) => Say.OneOf(Anniversary.Until(since, years, state.Cutoff)),
            _ => [],
        };
    }
}
