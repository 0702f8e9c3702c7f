using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Import.Mapping;

/// <summary>Between the rows of an application and its dossier.</summary>
internal static class DossierRows
{
    /// <summary>A dossier from the row of the application and the rows that belong to it.</summary>
    public static Dossier ToDossier(
        Row row, IEnumerable<Row> titles, IEnumerable<Row> degrees, IEnumerable<Row> achievements, IEnumerable<Row> findings, IEnumerable<Row> recommendations) =>
        new()
        {
            TargetLevel = row.Code<TitleLevel>(nameof(Dossier.TargetLevel))!.Value,
            Specialty = row.Needed(nameof(Dossier.Specialty)),
            Track = row.Code<Track>(nameof(Dossier.Track))!.Value,
            Employment = row.Code<EmploymentKind>(nameof(Dossier.Employment)),
            InFieldSince = row.Date(nameof(Dossier.InFieldSince)),
            Titles = [.. titles.Select(ToTitle)],
            Degrees = [.. degrees.Select(ToDegree)],
            Probation = row.Date(nameof(Probation.StartedOn)) is { } started
                ? new Probation { StartedOn = started, Passed = row.YesNo(nameof(Probation.Passed)) }
                : null,
            ContinuingEducationCertificate = row.YesNo(nameof(Dossier.ContinuingEducationCertificate)),
            Achievements = [.. achievements.Select(AchievementRows.ToAchievement)],
            Findings = [.. findings.Select(ToFinding)],
            Recommendations = [.. recommendations.Select(ToRecommendation)],
            Consent = row.Text(nameof(Consent.DocumentNumber)) is { } document && row.Date(nameof(Consent.GivenOn)) is { } given
                ? new Consent { DocumentNumber = document, GivenOn = given }
                : null,
        };

    public static Row ToRow(string number, HeldTitle title)
    {
        var row = new Row
        {
            [DossierWorkbook.Number] = number,
            [nameof(HeldTitle.ObtainedOn)] = title.ObtainedOn,
            [nameof(HeldTitle.EndedOn)] = title.EndedOn,
        };
        row.SetCode<TitleLevel>(nameof(HeldTitle.Level), title.Level);
        return row;
    }

    public static Row ToRow(string number, Degree degree)
    {
        var row = new Row
        {
            [DossierWorkbook.Number] = number,
            [nameof(Degree.AwardedOn)] = degree.AwardedOn,
            [nameof(Degree.Subject)] = degree.Subject,
            [nameof(Degree.CloseToSpecialty)] = degree.CloseToSpecialty,
            [nameof(Degree.Recognised)] = degree.Recognised,
        };
        row.SetCode<DegreeRung>(nameof(Degree.Rung), degree.Rung);
        row.SetCode(nameof(Degree.TreatedAs), degree.TreatedAs);
        return row;
    }

    public static Row ToRow(string number, PersonFinding finding)
    {
        var row = new Row
        {
            [DossierWorkbook.Number] = number,
            [nameof(PersonFinding.Criterion)] = finding.Criterion,
            [nameof(PersonFinding.Reason)] = finding.Reason,
        };
        row.SetCode<FindingState>(nameof(PersonFinding.State), finding.State);
        return row;
    }

    public static Row ToRow(string number, RecommendationFact recommendation)
    {
        var row = new Row
        {
            [DossierWorkbook.Number] = number,
            [nameof(RecommendationFact.RecommenderId)] = recommendation.RecommenderId,
            [nameof(RecommendationFact.NationalTalent)] = recommendation.NationalTalent,
            [nameof(RecommendationFact.InField)] = recommendation.InField,
            [nameof(RecommendationFact.SignedOn)] = recommendation.SignedOn,
            [nameof(RecommendationFact.WithdrawnOn)] = recommendation.WithdrawnOn,
        };
        row.SetCode(nameof(RecommendationFact.TitleHeld), recommendation.TitleHeld);
        return row;
    }

    private static HeldTitle ToTitle(Row row) => new()
    {
        Level = row.Code<TitleLevel>(nameof(HeldTitle.Level))!.Value,
        ObtainedOn = row.Date(nameof(HeldTitle.ObtainedOn))!.Value,
        EndedOn = row.Date(nameof(HeldTitle.EndedOn)),
    };

    private static Degree ToDegree(Row row) => new()
    {
        Rung = row.Code<DegreeRung>(nameof(Degree.Rung))!.Value,
        AwardedOn = row.Date(nameof(Degree.AwardedOn))!.Value,
        Subject = row.Text(nameof(Degree.Subject)),
        CloseToSpecialty = row.YesNo(nameof(Degree.CloseToSpecialty)),
        Recognised = row.YesNo(nameof(Degree.Recognised)),
        TreatedAs = row.Code<DegreeRung>(nameof(Degree.TreatedAs)),
    };

    private static PersonFinding ToFinding(Row row) => new()
    {
        Criterion = row.Needed(nameof(PersonFinding.Criterion)),
        State = row.Code<FindingState>(nameof(PersonFinding.State))!.Value,
        Reason = row.Text(nameof(PersonFinding.Reason)),
    };

    private static RecommendationFact ToRecommendation(Row row) => new()
    {
        RecommenderId = row.Needed(nameof(RecommendationFact.RecommenderId)),
        TitleHeld = row.Code<TitleLevel>(nameof(RecommendationFact.TitleHeld)),
        NationalTalent = row.YesNo(nameof(RecommendationFact.NationalTalent)) ?? false,
        InField = row.YesNo(nameof(RecommendationFact.InField)),
        SignedOn = row.Date(nameof(RecommendationFact.SignedOn)),
        WithdrawnOn = row.Date(nameof(RecommendationFact.WithdrawnOn)),
    };
}
