using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>Who may apply, for what and by which track (sections 一, 二 and 五).</summary>
internal static class ScopeTests
{
    public static CompiledRule Track(StandardLevel? level, TitleLevel target, Track track, FindingMaker finding)
    {
        var truth = Truths.Of(level?.Tracks.Contains(track) == true);
        var found = finding.Of(truth, Say.That(truth == Truth.True ? "track.offered" : "track.notOffered", Say.Code(target), Say.Code(track)));
        return new CompiledRule(_ => truth, (_, _) => found, _ => []);
    }

    public static CompiledRule Specialty(Standard standard, FindingMaker finding)
    {
        var listed = standard.Specialties.Select(item => item.Code).Distinct(StringComparer.Ordinal)
            .ToDictionary(code => code, code => finding.Of(Truth.True, Say.That("specialty.listed", code)), StringComparer.Ordinal);
        return new CompiledRule(
            state => Truths.Of(listed.ContainsKey(state.Dossier.Specialty)),
            (state, _) => listed.GetValueOrDefault(state.Dossier.Specialty)
                ?? finding.Of(Truth.False, Say.That("specialty.unknown", state.Dossier.Specialty)),
            _ => []);
    }

    public static CompiledRule Employment(EmploymentRule rule, FindingMaker finding) =>
        new(state => TestEmployment(rule, state), Explain(rule, finding), state => Missing(rule, state));

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

    private static CriterionExplain Explain(EmploymentRule rule, FindingMaker finding)
    {
        SharedFindings ByKind(Truth truth, string code) => new(kind => finding.Of(truth, Say.That(code, Say.Code((EmploymentKind)kind))));
        var within = ByKind(Truth.True, "employment.within");
        var outside = ByKind(Truth.False, "employment.outside");
        var unknown = finding.Of(Truth.Unknown, Say.That("employment.unknown"));
        var sinceUnknown = finding.Of(Truth.Unknown, Say.That("employment.sinceUnknown"));
        return (state, truth) => state.Dossier switch
        {
            { Employment: EmploymentKind.Freelance, InFieldSince: { } since } when rule.FreelanceYears is { } years =>
                Freelance(finding, truth, years, since, state.Cutoff),
            { Employment: null } => unknown,
            { Employment: { } kind } => truth switch
            {
                Truth.True => within[(int)kind],
                Truth.False => outside[(int)kind],
                _ => sinceUnknown,
            },
        };
    }

    private static CriterionFinding Freelance(FindingMaker finding, Truth truth, int years, DateOnly since, DateOnly cutoff) =>
        finding.Of(
            truth,
            Say.That(truth == Truth.True ? "employment.freelance" : "employment.freelanceShort", Say.Number(years), Say.Date(since.AddYears(years))),
            years,
            Tenure.FullYears(since, cutoff));

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
