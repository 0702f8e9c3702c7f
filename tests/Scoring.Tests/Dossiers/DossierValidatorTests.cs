using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Tests.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Dossiers;

public sealed class DossierValidatorTests
{
    private static readonly Dossier Sound = Applicant(TitleLevel.Engineer).With(RecordText.Parse("PAPER rank=1; SCIENCE_AWARD tier=PROVINCE grade=1"));

    [Fact]
    public void Validate_Sound_NoErrors() => Assert.Empty(DossierValidator.Validate(Liaoning.Standard, Sound, Cutoff));

    [Theory]
    [InlineData(TitleLevel.Technician)]
    [InlineData(TitleLevel.AssistantEngineer)]
    [InlineData(TitleLevel.SeniorEngineer)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer)]
    public void Validate_EveryLevel_NoErrors(TitleLevel level) =>
        Assert.Empty(DossierValidator.Validate(Liaoning.Standard, Applicant(level), Cutoff));

    [Fact]
    public void Validate_TitleAfterCutoff_NamesBothDays()
    {
        var error = Only(Sound with { Titles = [Title(TitleLevel.AssistantEngineer, "2026-01-01")] });
        Assert.Equal(("titles[0].obtainedOn", "TITLE_AFTER_CUTOFF"), (error.Field, error.Rule));
        Assert.Equal(["ASSISTANT_ENGINEER", "2026-01-01", "2025-12-31"], error.Message.Arguments);
    }

    [Fact]
    public void Validate_TitleOnTheCutoff_IsSound() =>
        Assert.Empty(DossierValidator.Validate(Liaoning.Standard, Sound with { Titles = [Title(TitleLevel.AssistantEngineer, "2025-12-31")] }, Cutoff));

    [Fact]
    public void Validate_TwoCurrentTitles_Refused() => AssertError(
        Sound with { Titles = [Title(TitleLevel.Technician, "2010-01-01"), Title(TitleLevel.AssistantEngineer, "2015-01-01")] },
        "titles[1].endedOn",
        "TWO_CURRENT_TITLES");

    [Fact]
    public void Validate_TitlesContradict_Refused()
    {
        var ended = Title(TitleLevel.Technician, "2010-01-01") with { EndedOn = On("2009-01-01") };
        AssertError(Sound with { Titles = [ended] }, "titles[0].endedOn", "TITLE_ENDS_BEFORE_START");
        var longHeld = Title(TitleLevel.Technician, "2010-01-01") with { EndedOn = On("2020-01-01") };
        AssertError(Sound with { Titles = [longHeld, Title(TitleLevel.AssistantEngineer, "2019-12-31")] }, "titles[1].obtainedOn", "TITLES_OVERLAP");
        Assert.Empty(DossierValidator.Validate(Liaoning.Standard, Sound with { Titles = [longHeld, Title(TitleLevel.AssistantEngineer, "2020-01-01")] }, Cutoff));
        var high = Title(TitleLevel.SeniorEngineer, "2010-01-01") with { EndedOn = On("2012-01-01") };
        AssertError(Sound with { Titles = [high, Title(TitleLevel.AssistantEngineer, "2013-01-01")] }, "titles[0].obtainedOn", "TITLE_ORDER");
        AssertError(Sound with { Titles = [Title(TitleLevel.Engineer, "2015-01-01")] }, "titles[0].level", "TITLE_NOT_BELOW_TARGET");
    }

    [Fact]
    public void Validate_Degrees_ByDateAndRuling()
    {
        AssertError(Sound with { Degrees = [Degree(DegreeRung.Master) with { AwardedOn = Cutoff.AddDays(1) }] }, "degrees[0].awardedOn", "DEGREE_AFTER_CUTOFF");
        AssertError(Sound with { Degrees = [Degree(DegreeRung.Master) with { TreatedAs = DegreeRung.Doctor }] }, "degrees[0].treatedAs", "TREATED_AS_ONLY_INSTITUTE");
        AssertError(
            Sound with { Degrees = [Degree(DegreeRung.TechnicalInstitute) with { TreatedAs = DegreeRung.TechnicalInstitute }] },
            "degrees[0].treatedAs",
            "TREATED_AS_INSTITUTE");
    }

    [Theory]
    [InlineData("SCIENCE_AWARD tier=PROVINCE", "achievements[2].grade", "MISSING_FACT")] // an award without a grade
    [InlineData("SCIENCE_AWARD grade=1", "achievements[2].tier", "MISSING_FACT")]
    [InlineData("SCIENCE_AWARD tier=PROVINCE grade=4", "achievements[2].grade", "GRADE_OUT_OF_RANGE")]
    [InlineData("SCIENCE_AWARD tier=PROVINCE grade=0", "achievements[2].grade", "GRADE_OUT_OF_RANGE")]
    [InlineData("PROJECT grade=6", "achievements[2].grade", "GRADE_OUT_OF_RANGE")]
    [InlineData("COMMENDATION tier=CITY", "achievements[2].issuer", "MISSING_FACT")]
    [InlineData("TECHNICAL_STANDARD", "achievements[2].standardClass", "MISSING_FACT")]
    [InlineData("PAPER rank=0", "achievements[2].rank", "RANK_BELOW_ONE")]
    [InlineData("PAPER rank=-3", "achievements[2].rank", "RANK_BELOW_ONE")]
    [InlineData("SECURITY_INCIDENT count=0", "achievements[2].count", "COUNT_BELOW_ONE")]
    [InlineData("PROJECT fen=-1", "achievements[2].contractFen", "NEGATIVE_AMOUNT")]
    [InlineData("INNOVATION tax=-1", "achievements[2].taxFen", "NEGATIVE_AMOUNT")]
    [InlineData("NOVEL", "achievements[2].kind", "UNKNOWN_KIND")]
    [InlineData("PAPER id=r1", "achievements[2].id", "DUPLICATE_ID")]
    [InlineData("PAPER id=", "achievements[2].id", "EMPTY_ID")]
    [InlineData("PAPER on=1024-01-01", "achievements[2].obtainedOn", "DATE_OUT_OF_RANGE")]
    public void Validate_OneRecordWrong_NamesFieldAndRule(string record, string field, string rule)
    {
        var text = RecordText.Parse(record);
        var added = text[0].Id == "r1" && !record.Contains("id=", StringComparison.Ordinal) ? text[0] with { Id = "other" } : text[0];
        AssertError(Sound.With(added), field, rule);
    }

    [Fact]
    public void Validate_CodesOfTheStandard_MustBeKnown()
    {
        AssertError(Sound with { Specialty = "SHIPBUILDING" }, "specialty", "UNKNOWN_SPECIALTY");
        AssertError(Sound with { Track = Track.GreenChannel }, "track", "TRACK_NOT_OFFERED");
        AssertError(Sound with { Findings = [Confirm("engineer.achievement.1")] }, "findings[0].criterion", "UNKNOWN_CRITERION");
        AssertError(Sound with { Findings = [Confirm("basic.1"), Confirm("basic.1")] }, "findings[1].criterion", "DUPLICATE_FINDING");
    }

    [Fact]
    public void Validate_TimesAroundTheCutoff_AreCompared()
    {
        AssertError(Sound with { InFieldSince = Cutoff.AddDays(1) }, "inFieldSince", "IN_FIELD_AFTER_CUTOFF");
        AssertError(Sound with { Probation = new Probation { StartedOn = Cutoff.AddDays(1) } }, "probation.startedOn", "PROBATION_AFTER_CUTOFF");
        AssertError(Sound with { Probation = new Probation { StartedOn = On("2025-01-01"), Passed = true } }, "probation.passed", "PROBATION_TOO_SOON");
        AssertError(
            Sound with { Recommendations = [new RecommendationFact { RecommenderId = "a", SignedOn = On("2025-05-02"), WithdrawnOn = On("2025-05-01") }] },
            "recommendations[0].withdrawnOn",
            "WITHDRAWN_BEFORE_SIGNED");
        AssertError(Sound with { Recommendations = [new RecommendationFact { RecommenderId = "" }] }, "recommendations[0].recommenderId", "EMPTY_ID");
    }

    [Fact]
    public void Validate_SeveralThingsWrong_AllInTheOrderOfFields()
    {
        var errors = DossierValidator.Validate(
            Liaoning.Standard,
            Sound with { Specialty = "X", Titles = [Title(TitleLevel.AssistantEngineer, "2026-01-01")], Achievements = RecordText.Parse("NOVEL rank=0") },
            Cutoff);
        Assert.Equal(["UNKNOWN_SPECIALTY", "TITLE_AFTER_CUTOFF", "RANK_BELOW_ONE", "UNKNOWN_KIND"], errors.Select(error => error.Rule));
    }

    private static DossierError Only(Dossier dossier) => Assert.Single(DossierValidator.Validate(Liaoning.Standard, dossier, Cutoff));

    private static void AssertError(Dossier dossier, string field, string rule) =>
        Assert.Contains(DossierValidator.Validate(Liaoning.Standard, dossier, Cutoff), error => (error.Field, error.Rule) == (field, rule));
}
