using System.Globalization;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Makes what a sentence of <see cref="EligibilityReport.Missing"/> asks for come true.</summary>
/// <param name="Number">How many sentences came true, so that records and people are told apart.</param>
internal sealed record Fulfilment(Dossier Dossier, DateOnly Cutoff, int Number = 0)
{
    public Fulfilment After(Explanation sentence) => Apply(sentence) with { Number = Number + 1 };

    private Fulfilment Apply(Explanation sentence) => sentence.Code switch
    {
        "missing.anniversary" => this with { Cutoff = Later(Cutoff, Make.On(sentence.Arguments[1])) },
        "missing.confirmation" => With(Dossier with { Findings = [.. Dossier.Findings.Where(finding => finding.Criterion != sentence.Arguments[0]), Make.Confirm(sentence.Arguments[0])] }),
        "missing.consent" => With(Dossier with { Consent = new Consent { DocumentNumber = "演示1号", GivenOn = Cutoff } }),
        "missing.certificate" => With(Dossier with { ContinuingEducationCertificate = true }),
        "missing.employment" => With(Dossier with { Employment = EmploymentKind.SocialOrganisation }),
        "missing.inFieldSince" => With(Dossier with { InFieldSince = Cutoff.AddYears(-1) }),
        "missing.degree" => With(Dossier with { Degrees = [.. Dossier.Degrees, NewDegree(sentence.Arguments[0])] }),
        "missing.recognition" => With(Dossier with { Degrees = [.. Dossier.Degrees.Select(degree => degree with { Recognised = degree.Recognised ?? true })] }),
        "missing.instituteRuling" => With(Dossier with { Degrees = [.. Dossier.Degrees.Select(Ruled)] }),
        "missing.degreeRuling" => With(Dossier with { Degrees = [.. Dossier.Degrees.Select(Ruled)] }),
        "missing.probation" => With(Dossier with { Probation = new Probation { StartedOn = Dossier.Probation?.StartedOn ?? Cutoff.AddYears(-1), Passed = true } }),
        "missing.recommendations" => With(Dossier with { Recommendations = [.. Dossier.Recommendations, .. Papers(int.Parse(sentence.Arguments[0], CultureInfo.InvariantCulture))] }),
        "missing.title" => With(Dossier with { Titles = [Held(sentence)] }),
        "missing.moreOf" or "missing.ruleOn" => sentence.Arguments[1].Split(", ").Take(int.Parse(sentence.Arguments[0], CultureInfo.InvariantCulture))
            .Aggregate(this, (state, criterion) => state.WithRecordsFor(criterion)),
        "missing.records" or "missing.facts" => WithRecordsFor(sentence.Arguments[0]),
        _ => throw new ArgumentException($"{sentence.Code} is not known.", nameof(sentence)),
    };

    private Fulfilment With(Dossier dossier) => this with { Dossier = dossier };

    private Fulfilment WithRecordsFor(string criterion)
    {
        var records = RecordText.Parse(JustMet.All.First(row => row.Criterion == criterion).Records)
            .Select(record => record with { Id = $"new.{criterion}.{record.Id}", ObtainedOn = Make.Cutoff });
        return With(Dossier.With([.. records]));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private Degree NewDegree(string rung) =>
        new() { Rung = EnumCodes<DegreeRung>.Parse(rung), AwardedOn = Make.On("2010-07-01"), CloseToSpecialty = true, Recognised = true };

    private static Degree Ruled(Degree degree) => degree with
    {
        Recognised = degree.Recognised ?? true,
        TreatedAs = degree.Rung == DegreeRung.TechnicalInstitute ? degree.TreatedAs ?? DegreeRung.Doctor : null,
    };

    private HeldTitle Held(Explanation sentence) => new()
    {
        Level = EnumCodes<TitleLevel>.Parse(sentence.Arguments[0]),
        ObtainedOn = Cutoff.AddYears(-int.Parse(sentence.Arguments[1], CultureInfo.InvariantCulture)),
    };

    private IEnumerable<RecommendationFact> Papers(int count) =>
        Enumerable.Range(1, count).Select(number => ExceptionalConditionTests.Paper($"new.{Number}.{number}"));
}
