using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>五（四）4 and 5, each threshold at its number and on both sides.</summary>
public sealed class SeniorAchievementTests
{
    private const string Main = "role=MAIN_CONTRIBUTOR rank=7";
    private const string Done = "recognised=PROVINCE benefit=CONFIRMED";

    [Theory]
    [InlineData("role=MAIN_CONTRIBUTOR rank=7 instructed=PROVINCE", Met)]
    [InlineData("role=MAIN_CONTRIBUTOR rank=8 instructed=PROVINCE", NotMet)]
    [InlineData("role=PARTICIPANT rank=7 instructed=PROVINCE", NotMet)]
    [InlineData("role=MAIN_CONTRIBUTOR instructed=PROVINCE", Pending)]
    [InlineData("role=MAIN_CONTRIBUTOR rank=1 government=PROVINCE", Met)]
    [InlineData("role=MAIN_CONTRIBUTOR rank=1 authority=NATIONAL", Met)]
    [InlineData("role=MAIN_CONTRIBUTOR rank=1 instructed=CITY government=CITY authority=PROVINCE", NotMet)]
    public void Report_ByRankAndTier_AsClause1(string facts, CriterionResult expected) => Check("1", $"REPORT {facts}", expected);

    [Theory]
    [InlineData("3 × THEMATIC_CAMPAIGN " + Main + " tier=PROVINCE standing=MAJOR " + Done, Met)]
    [InlineData("2 × THEMATIC_CAMPAIGN " + Main + " tier=PROVINCE standing=MAJOR " + Done, NotMet)]
    [InlineData("2 × THEMATIC_CAMPAIGN " + Main + " tier=PROVINCE standing=MAJOR " + Done + "; RUMOUR_CAMPAIGN " + Main + " tier=PROVINCE standing=MAJOR " + Done, Met)]
    [InlineData("3 × THEMATIC_CAMPAIGN " + Main + " tier=PROVINCE standing=KEY " + Done, NotMet)]
    [InlineData("3 × THEMATIC_CAMPAIGN " + Main + " tier=CITY standing=MAJOR " + Done, NotMet)]
    [InlineData("3 × THEMATIC_CAMPAIGN " + Main + " tier=PROVINCE standing=MAJOR recognised=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("ONLINE_INCIDENT " + Main + " severity=LARGER count=10 " + Done, Met)]
    [InlineData("ONLINE_INCIDENT " + Main + " severity=LARGER count=9 " + Done, NotMet)]
    [InlineData("ONLINE_INCIDENT " + Main + " severity=LARGER count=9 " + Done + "; ONLINE_INCIDENT " + Main + " severity=MAJOR " + Done, Met)] // 9 + 1 = 10
    [InlineData("ONLINE_INCIDENT " + Main + " severity=GENERAL count=10 " + Done, NotMet)]
    public void CampaignsOrIncidents_ByCount_AsClause2(string records, CriterionResult expected) => Check("2", records, expected);

    [Theory]
    [InlineData("2 × PROJECT " + Main + " tier=ORGANISATION standing=ORDINARY grade=2", Met)]
    [InlineData("PROJECT " + Main + " tier=ORGANISATION standing=ORDINARY grade=2; PROJECT " + Main + " tier=ORGANISATION standing=ORDINARY grade=1", NotMet)]
    [InlineData("3 × PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=5000000 benefit=CONFIRMED", Met)]
    [InlineData("2 × PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=9000000 benefit=CONFIRMED", NotMet)] // two projects; 18,000,000 together
    [InlineData("2 × PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=5000000 benefit=CONFIRMED; PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=4999999 benefit=CONFIRMED", NotMet)] // 14,999,999 together
    [InlineData("2 × PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=9000000 benefit=CONFIRMED; PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=2000000 benefit=CONFIRMED", Met)] // 20,000,000 together
    [InlineData("2 × PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=9000000 benefit=CONFIRMED; PROJECT " + Main + " tier=ORGANISATION standing=KEY grade=1 yuan=1999999 benefit=CONFIRMED", NotMet)] // 19,999,999
    [InlineData("SECURITY_INCIDENT " + Main + " severity=LARGER count=5 " + Done, Met)]
    [InlineData("SECURITY_INCIDENT " + Main + " severity=LARGER count=4 " + Done, NotMet)]
    [InlineData("SECURITY_INCIDENT " + Main + " severity=GENERAL count=5 " + Done, NotMet)]
    [InlineData("2 × PROJECT role=MAIN_CONTRIBUTOR rank=8 tier=ORGANISATION standing=ORDINARY grade=2", NotMet)]
    public void ProtectionKeyOrIncidents_ByGradeAmountCount_AsClause3(string records, CriterionResult expected) => Check("3", records, expected);

    [Theory]
    [InlineData("2 × PROJECT role=PARTICIPANT tier=PROVINCE", Met)] // neither role nor benefit is asked of two provincial topics
    [InlineData("PROJECT role=PARTICIPANT tier=PROVINCE benefit=CONFIRMED; 2 × PROJECT role=PARTICIPANT tier=CITY benefit=CONFIRMED", Met)]
    [InlineData("PROJECT role=PARTICIPANT tier=PROVINCE benefit=CONFIRMED; PROJECT role=PARTICIPANT tier=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("3 × PROJECT role=PARTICIPANT tier=CITY benefit=CONFIRMED", NotMet)]
    [InlineData("PROJECT role=PARTICIPANT tier=PROVINCE benefit=CONFIRMED; 2 × PROJECT role=PARTICIPANT tier=CITY benefit=REFUSED", NotMet)]
    [InlineData("PROJECT role=PARTICIPANT tier=PROVINCE benefit=CONFIRMED; 2 × PROJECT role=PARTICIPANT tier=CITY benefit=ATTESTED", Pending)]
    public void Topics_ByTier_AsClause4(string records, CriterionResult expected) => Check("4", records, expected);

    [Theory]
    [InlineData("SCIENCE_AWARD tier=PROVINCE grade=3", Met)]
    [InlineData("SCIENCE_AWARD tier=PROVINCE grade=1", Met)]
    [InlineData("SCIENCE_AWARD tier=CITY grade=1", NotMet)]
    [InlineData("SCIENCE_AWARD tier=PROVINCE", Pending)]
    [InlineData("COMMENDATION issuer=PARTY_OR_GOVERNMENT tier=CITY", Met)]
    [InlineData("COMMENDATION issuer=PARTY_OR_GOVERNMENT tier=ORGANISATION", NotMet)]
    [InlineData("COMMENDATION issuer=COMPETENT_DEPARTMENT tier=PROVINCE", Met)]
    [InlineData("COMMENDATION issuer=CYBERSPACE_AUTHORITY tier=PROVINCE", Met)]
    [InlineData("COMMENDATION issuer=COMPETENT_DEPARTMENT tier=CITY", NotMet)]
    [InlineData("COMMENDATION issuer=OTHER tier=NATIONAL", NotMet)]
    public void AwardOrCommendation_Alternatives_AsClause5(string records, CriterionResult expected) => Check("5", records, expected);

    [Theory]
    [InlineData("TECHNICAL_STANDARD role=PARTICIPANT class=INDUSTRY issued=yes", Met)]
    [InlineData("TECHNICAL_STANDARD role=PARTICIPANT class=LOCAL issued=yes", NotMet)]
    [InlineData("TECHNICAL_STANDARD role=PARTICIPANT class=NATIONAL issued=no", NotMet)]
    [InlineData("TECHNICAL_STANDARD role=PARTICIPANT class=NATIONAL", Pending)]
    public void Standard_NationalOrIndustry_AsClause6(string records, CriterionResult expected) => Check("6", records, expected);

    [Theory]
    [InlineData("INVENTION_PATENT role=MAIN_CONTRIBUTOR benefit=CONFIRMED", Met)]
    [InlineData("INVENTION_PATENT role=PARTICIPANT benefit=CONFIRMED", NotMet)]
    [InlineData("UTILITY_MODEL role=MAIN_CONTRIBUTOR benefit=CONFIRMED", NotMet)]
    [InlineData("2 × UTILITY_MODEL role=MAIN_CONTRIBUTOR benefit=CONFIRMED", Met)]
    [InlineData("2 × DESIGN_PATENT role=MAIN_CONTRIBUTOR benefit=CONFIRMED", Met)]
    [InlineData("2 × SOFTWARE_COPYRIGHT role=MAIN_CONTRIBUTOR benefit=CONFIRMED", Met)]
    [InlineData("UTILITY_MODEL role=MAIN_CONTRIBUTOR benefit=CONFIRMED; DESIGN_PATENT role=MAIN_CONTRIBUTOR benefit=CONFIRMED", NotMet)] // two, but of different kinds
    public void Rights_ByNumberOfKind_AsClause7(string records, CriterionResult expected) => Check("7", records, expected);

    [Theory]
    [InlineData("2 × PAPER rank=2", Met)]
    [InlineData("PAPER rank=2", NotMet)]
    [InlineData("PAPER rank=2; PAPER rank=3 corresponding=no", NotMet)]
    [InlineData("PAPER rank=2; PAPER rank=3 corresponding=yes", Met)]
    [InlineData("PAPER rank=2; PAPER rank=3", Pending)]
    public void Papers_Two_AsClause8(string records, CriterionResult expected) => Check("8", records, expected);

    [Theory]
    [InlineData("1", "SCIENCE_AWARD tier=PROVINCE grade=3 quota=yes", Met)]
    [InlineData("1", "SCIENCE_AWARD tier=PROVINCE grade=3 quota=no", NotMet)]
    [InlineData("1", "SCIENCE_AWARD tier=PROVINCE grade=3", Pending)]
    [InlineData("2", "PROJECT role=MAIN_CONTRIBUTOR tier=NATIONAL", Met)]
    [InlineData("2", "PROJECT role=MAIN_CONTRIBUTOR tier=PROVINCE", NotMet)]
    [InlineData("2", "2 × PROJECT role=MAIN_CONTRIBUTOR tier=PROVINCE", Met)]
    [InlineData("2", "2 × PROJECT role=PARTICIPANT tier=NATIONAL", NotMet)]
    [InlineData("3", "EMERGENCY_COMMENDATION tier=PROVINCE recognised=PROVINCE", Met)]
    [InlineData("3", "EMERGENCY_COMMENDATION tier=CITY recognised=PROVINCE", NotMet)]
    [InlineData("3", "EMERGENCY_COMMENDATION tier=PROVINCE recognised=CITY", NotMet)]
    public void ExceptionalCondition_ByRecord_AsClause(string item, string records, CriterionResult expected) =>
        CriterionTable.Check(TitleLevel.SeniorEngineer, $"senior.exceptional.{item}", records, expected);

    private static void Check(string item, string records, CriterionResult expected) =>
        CriterionTable.Check(TitleLevel.SeniorEngineer, $"senior.achievement.{item}", records, expected);
}
