using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>五（三）4 and 5, each threshold at its number and on both sides.</summary>
public sealed class EngineerAchievementTests
{
    private const string Nowhere = "instructed=ORGANISATION government=ORGANISATION authority=ORGANISATION";

    [Theory]
    [InlineData("role=PARTICIPANT instructed=CITY", Met)]
    [InlineData("role=LEAD instructed=NATIONAL", Met)]
    [InlineData("role=PARTICIPANT government=CITY", Met)]
    [InlineData("role=PARTICIPANT authority=PROVINCE", Met)]
    [InlineData("role=PARTICIPANT instructed=ORGANISATION government=ORGANISATION authority=CITY", NotMet)] // a city's authority is below the province's
    [InlineData("role=PARTICIPANT " + Nowhere, NotMet)]
    [InlineData("role=PARTICIPANT", Pending)] // nobody has said whether it was approved or adopted
    [InlineData("role=PARTICIPANT instructed=ORGANISATION government=ORGANISATION", Pending)]
    [InlineData("instructed=CITY", Pending)] // role not known
    public void Report_ByTierOfApprovalOrAdoption_AsClause1(string facts, CriterionResult expected) =>
        Check("1", $"REPORT {facts}", expected);

    [Theory]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=LARGER recognised=CITY benefit=CONFIRMED", Met)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=MAJOR recognised=PROVINCE benefit=CONFIRMED", Met)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=GENERAL recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=CITY severity=LARGER recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=LARGER recognised=ORGANISATION benefit=CONFIRMED", NotMet)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=LARGER benefit=CONFIRMED", Pending)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=LARGER recognised=CITY benefit=REFUSED", NotMet)]
    [InlineData("ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=LARGER recognised=CITY benefit=ATTESTED", Pending)]
    [InlineData("REPUTATION_PROJECT role=PARTICIPANT client=STATE_ENTERPRISE tier=CITY recognised=CITY benefit=CONFIRMED", Met)]
    [InlineData("REPUTATION_PROJECT role=PARTICIPANT client=STATE_ENTERPRISE tier=ORGANISATION recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("REPUTATION_PROJECT role=PARTICIPANT client=LARGE_PRIVATE_ENTERPRISE recognised=CITY benefit=CONFIRMED", Met)]
    [InlineData("REPUTATION_PROJECT role=PARTICIPANT client=OTHER tier=NATIONAL recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("REPUTATION_PROJECT role=PARTICIPANT recognised=CITY benefit=CONFIRMED", Pending)]
    [InlineData("REPUTATION_PROJECT role=PARTICIPANT client=LARGE_PRIVATE_ENTERPRISE recognised=ORGANISATION benefit=CONFIRMED", NotMet)]
    public void IncidentOrReputation_Alternatives_AsClause2(string records, CriterionResult expected) => Check("2", records, expected);

    [Theory]
    [InlineData("INFRINGEMENT_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY benefit=CONFIRMED", Met)]
    [InlineData("RUMOUR_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY benefit=CONFIRMED", Met)]
    [InlineData("RUMOUR_CAMPAIGN role=PARTICIPANT tier=ORGANISATION recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("RUMOUR_CAMPAIGN role=PARTICIPANT tier=CITY recognised=ORGANISATION benefit=CONFIRMED", NotMet)]
    [InlineData("RUMOUR_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY", Pending)]
    [InlineData("THEMATIC_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY benefit=CONFIRMED", NotMet)] // not named by this clause
    public void Campaign_OfCityTier_AsClause3(string records, CriterionResult expected) => Check("3", records, expected);

    [Theory]
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=2000000 benefit=CONFIRMED", Met)]
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY fen=199999999 benefit=CONFIRMED", NotMet)] // one fen short
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=2000001 benefit=CONFIRMED", Met)]
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=ORDINARY yuan=2000000 benefit=CONFIRMED", NotMet)]
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY benefit=CONFIRMED", Pending)] // amount not known
    [InlineData("6 × PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=1666666 benefit=CONFIRMED", NotMet)] // 6 × 1,666,666 = 9,999,996
    [InlineData("6 × PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=1666667 benefit=CONFIRMED", Met)] // 6 × 1,666,667 = 10,000,002
    [InlineData("5 × PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=1999999 benefit=CONFIRMED", NotMet)] // 9,999,995
    [InlineData("5 × SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL recognised=CITY benefit=CONFIRMED", Met)]
    [InlineData("4 × SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("SECURITY_INCIDENT role=PARTICIPANT severity=MAJOR count=3 recognised=CITY benefit=CONFIRMED; SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL count=2 recognised=CITY benefit=CONFIRMED", Met)] // 3 + 2 = 5
    [InlineData("SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL count=4 recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL count=5 recognised=ORGANISATION benefit=CONFIRMED", NotMet)]
    public void KeyProjectOrIncidents_ByAmountAndCount_AsClause4(string records, CriterionResult expected) => Check("4", records, expected);

    [Theory]
    [InlineData("PROJECT role=PARTICIPANT tier=CITY standing=ORDINARY benefit=CONFIRMED", Met)]
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=ORDINARY benefit=CONFIRMED", NotMet)]
    [InlineData("PROJECT tier=CITY standing=ORDINARY benefit=CONFIRMED", Pending)]
    public void TechnicalProject_OfCityTier_AsClause5(string records, CriterionResult expected) => Check("5", records, expected);

    [Theory]
    [InlineData("INVENTION_PATENT benefit=CONFIRMED", Met)]
    [InlineData("UTILITY_MODEL benefit=CONFIRMED", Met)]
    [InlineData("DESIGN_PATENT benefit=CONFIRMED", Met)]
    [InlineData("SOFTWARE_COPYRIGHT benefit=CONFIRMED", Met)]
    [InlineData("SOFTWARE_COPYRIGHT benefit=REFUSED", NotMet)]
    [InlineData("SOFTWARE_COPYRIGHT", Pending)]
    [InlineData("TECHNICAL_STANDARD role=LEAD class=NATIONAL issued=yes", NotMet)]
    public void PatentOrCopyright_OneOfFour_AsClause6(string records, CriterionResult expected) => Check("6", records, expected);

    [Theory]
    [InlineData("PAPER rank=1", Met)]
    [InlineData("PAPER rank=2", Met)]
    [InlineData("PAPER rank=3 corresponding=no", NotMet)]
    [InlineData("PAPER rank=9 corresponding=yes", Met)]
    [InlineData("PAPER rank=3", Pending)]
    [InlineData("PAPER corresponding=no", Pending)]
    public void Paper_ByPlaceOfAuthor_AsClause7(string records, CriterionResult expected) => Check("7", records, expected);

    [Theory]
    [InlineData("1", "SCIENCE_AWARD tier=PROVINCE grade=3", Met)]
    [InlineData("1", "SCIENCE_AWARD tier=CITY grade=1", NotMet)]
    [InlineData("2", "EMERGENCY_COMMENDATION tier=CITY recognised=CITY", Met)]
    [InlineData("2", "EMERGENCY_COMMENDATION tier=ORGANISATION recognised=CITY", NotMet)]
    [InlineData("2", "EMERGENCY_COMMENDATION tier=CITY recognised=ORGANISATION", NotMet)]
    [InlineData("2", "EMERGENCY_COMMENDATION tier=CITY", Pending)]
    public void ExceptionalCondition_ByRecord_AsClause(string item, string records, CriterionResult expected) =>
        CriterionTable.Check(TitleLevel.Engineer, $"engineer.exceptional.{item}", records, expected);

    [Fact]
    public void Achievements_TwoOfSevenThenThree_NotMetThenMet()
    {
        const string two = "REPORT role=PARTICIPANT instructed=CITY; PAPER rank=1";
        var applicant = Make.Applicant(TitleLevel.Engineer);
        Assert.Equal(NotMet, applicant.With(RecordText.Parse(two)).ResultOf("engineer.achievement"));
        var three = Make.Evaluate(applicant.With(RecordText.Parse(two + "; UTILITY_MODEL benefit=CONFIRMED")));
        Assert.Equal(Met, three.Finding("engineer.achievement").Result);
        Assert.Equal(3, three.Finding("engineer.achievement").Found);
        Assert.Equal(EligibilityResult.Eligible, three.Result);
        Assert.Equal("engineer.route.3", three.Route);
    }

    private static void Check(string item, string records, CriterionResult expected) =>
        CriterionTable.Check(TitleLevel.Engineer, $"engineer.achievement.{item}", records, expected);
}
