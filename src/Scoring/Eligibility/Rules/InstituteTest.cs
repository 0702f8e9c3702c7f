using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>
/// A technical institute's graduate takes the neighbouring routes by the rung an officer ruled; without a ruling the
/// criterion is pending. See <see cref="TechnicalInstituteRule"/>.
/// </summary>
internal static class InstituteTest
{
    public static CompiledRule Compile(RouteRule[] routes, FindingMaker finding) =>
        new(
            state => Test(routes, state),
            Explain(finding),
            state => state.Education.HasInstitute ? [.. routes.Select(route => Missing(route, state)).OfType<List<Explanation>>()] : []);

    private static Truth Test(RouteRule[] routes, EvaluationState state)
    {
        var education = state.Education;
        if (!education.HasInstitute)
        {
            return Truth.False;
        }

        // Until the ruling nothing is known of it, not even that no route fits (READING, general reading 7).
        if (Unruled(state))
        {
            return Truth.Unknown;
        }

        var best = Truth.False;
        foreach (var route in routes)
        {
            var degree = RouteTest.Reaches(DegreeRungs.Height(route.Education), education.InstituteLow, education.InstituteHigh);
            best = Truths.Or(best, Truths.And(degree, RouteTest.TenureAndProbation(route, state)));
        }

        return best;
    }

    /// <summary>What would open a route by the ruling that suits it best; null where none can.</summary>
    private static List<Explanation>? Missing(RouteRule route, EvaluationState state)
    {
        var set = new List<Explanation>();
        switch (RouteTest.Reaches(DegreeRungs.Height(route.Education), state.Education.InstituteLow, state.Education.InstituteHigh))
        {
            case Truth.False:
                return null;
            case Truth.Unknown:
                set.Add(Say.That("missing.instituteRuling"));
                AddCertificate(state, set);
                break;
        }

        return RouteTest.AddTenureAndProbation(route, state, set) ? set : null;
    }

    /// <summary>The ruling that opens a route makes this the highest degree, whose subject then counts.</summary>
    private static void AddCertificate(EvaluationState state, List<Explanation> set)
    {
        if (!state.Education.InstituteIsClose && state.Dossier.ContinuingEducationCertificate != true)
        {
            set.Add(Say.That("missing.certificate"));
        }
    }

    private static CriterionExplain Explain(FindingMaker finding)
    {
        var ruled = finding.Of(Truth.True, Say.That("institute.ruled"));
        var unruled = finding.Of(Truth.Unknown, Say.That("institute.unruled"));
        var recognition = finding.Of(Truth.Unknown, Say.That("institute.recognition"));
        var notEnough = finding.Of(Truth.False, Say.That("institute.notEnough"));
        var none = finding.Of(Truth.False, Say.That("institute.none"));
        return (state, truth) => truth switch
        {
            Truth.True => ruled,
            Truth.Unknown => Unruled(state) ? unruled : recognition,
            _ => state.Education.HasInstitute ? notEnough : none,
        };
    }

    private static bool Unruled(EvaluationState state)
    {
        foreach (var degree in state.Dossier.Degrees)
        {
            if (degree is { Rung: DegreeRung.TechnicalInstitute, TreatedAs: null } && degree.Recognised != false && degree.AwardedOn <= state.Cutoff)
            {
                return true;
            }
        }

        return false;
    }
}
