using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>
/// A technical institute's graduate takes the neighbouring routes by the rung an officer ruled; without a ruling the
/// criterion is pending. See <see cref="TechnicalInstituteRule"/>.
/// </summary>
internal static class InstituteTest
{
    public static CompiledRule Compile(RouteRule[] routes) =>
        new(
            state => Test(routes, state),
            Explain,
            state => state.Education.HasInstitute && state.Education.InstituteLow != state.Education.InstituteHigh
                ? Say.OneOf(Say.That("missing.instituteRuling"))
                : []);

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

    private static CriterionAccount Explain(EvaluationState state, Truth truth) => new(Say.That(truth switch
    {
        Truth.True => "institute.ruled",
        Truth.Unknown when Unruled(state) => "institute.unruled",
        Truth.Unknown => "institute.recognition",
        _ when state.Education.HasInstitute => "institute.notEnough",
        _ => "institute.none",
    }));

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
