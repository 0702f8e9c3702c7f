using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Dossiers;

public sealed class OwnStatementTests
{
    private static readonly Degree Institute = new() { Rung = DegreeRung.TechnicalInstitute, AwardedOn = new(2010, 7, 1) };

    private static readonly Achievement Project = new() { Id = "a", Kind = "PROJECT", Rank = 2, Benefit = FindingState.Attested };

    private static readonly Dossier Bare = new() { TargetLevel = TitleLevel.Engineer, Specialty = "A", Track = Track.Regular };

    private static PersonFinding Finding(FindingState state, string criterion = "basic.1") => new() { Criterion = criterion, State = state };

    [Fact]
    public void Check_FactsAndAttestations_AreTheApplicantsToSay() =>
        Assert.Empty(OwnStatement.Check(Bare with
        {
            Degrees = [Institute],
            Achievements = [Project, Project with { Id = "b", Benefit = null, LeadingLevel = FindingState.Attested }],
            Findings = [Finding(FindingState.Attested)],
        }));

    public static TheoryData<Dossier, string> OfOthers => new()
    {
        { Bare with { Degrees = [Institute with { TreatedAs = DegreeRung.Bachelor }] }, "degrees[0].treatedAs" },
        { Bare with { Achievements = [Project, Project with { Benefit = FindingState.Confirmed }] }, "achievements[1].benefit" },
        { Bare with { Achievements = [Project with { LeadingLevel = FindingState.Refused }] }, "achievements[0].leadingLevel" },
        { Bare with { Findings = [Finding(FindingState.Refused)] }, "findings[0].state" },
        { Bare with { Recommendations = [new() { RecommenderId = "e" }] }, "recommendations" },
        { Bare with { Consent = new() { DocumentNumber = "DEMO-1", GivenOn = new(2025, 1, 1) } }, "consent" },
    };

    [Theory]
    [MemberData(nameof(OfOthers))]
    public void Check_WhatOthersSay_IsRefusedAtItsField(Dossier stated, string field)
    {
        var error = Assert.Single(OwnStatement.Check(stated));

        Assert.Equal((field, "OFFICE_DECIDES"), (error.Field, error.Rule));
    }

    /// <summary>Stored ruling, what is stated now, what comes of it.</summary>
    [Theory]
    [InlineData(FindingState.Confirmed, FindingState.Attested, FindingState.Confirmed)]
    [InlineData(FindingState.Refused, FindingState.Attested, FindingState.Attested)]
    [InlineData(FindingState.Attested, FindingState.Attested, FindingState.Attested)]
    [InlineData(FindingState.Confirmed, null, null)]
    [InlineData(null, FindingState.Attested, FindingState.Attested)]
    public void Keep_UnchangedAchievement_KeepsAConfirmationOfWhatIsStillAttested(FindingState? stored, FindingState? stated, FindingState? expected)
    {
        var kept = OwnStatement.Keep(
            Bare with { Achievements = [Project with { Benefit = stated, LeadingLevel = stated }] },
            Bare with { Achievements = [Project with { Benefit = stored, LeadingLevel = stored }] });

        Assert.Equal((expected, expected), (kept.Achievements[0].Benefit, kept.Achievements[0].LeadingLevel));
    }

    [Fact]
    public void Keep_ChangedFact_LosesTheConfirmation()
    {
        var kept = OwnStatement.Keep(
            Bare with { Achievements = [Project with { Rank = 1 }] },
            Bare with { Achievements = [Project with { Benefit = FindingState.Confirmed }] });

        Assert.Equal(FindingState.Attested, kept.Achievements[0].Benefit);
    }

    [Fact]
    public void Keep_InstituteRuledOn_KeepsItsRungUntilItsFactsChange()
    {
        var stored = Bare with { Degrees = [Institute with { TreatedAs = DegreeRung.Bachelor }] };

        Assert.Equal(DegreeRung.Bachelor, OwnStatement.Keep(Bare with { Degrees = [Institute] }, stored).Degrees[0].TreatedAs);
        Assert.Null(OwnStatement.Keep(Bare with { Degrees = [Institute with { AwardedOn = new(2011, 7, 1) }] }, stored).Degrees[0].TreatedAs);
    }

    [Fact]
    public void Keep_WhatOthersGave_StaysWhateverIsStated()
    {
        var stored = Bare with
        {
            Recommendations = [new() { RecommenderId = "e" }],
            Consent = new() { DocumentNumber = "DEMO-1", GivenOn = new(2025, 1, 1) },
            Findings = [Finding(FindingState.Confirmed), Finding(FindingState.Confirmed, "basic.2")],
        };

        var kept = OwnStatement.Keep(Bare with { Findings = [Finding(FindingState.Attested)] }, stored);

        Assert.Equal((stored.Recommendations, stored.Consent), (kept.Recommendations, kept.Consent));
        Assert.Equal([("basic.1", FindingState.Confirmed)], kept.Findings.Select(finding => (finding.Criterion, finding.State)));
    }
}
