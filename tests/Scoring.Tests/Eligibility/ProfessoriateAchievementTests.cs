using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>五（五）4, 5 and 6, each threshold at its number and on both sides.</summary>
public sealed class ProfessoriateAchievementTests
{
    private const string Lead = "role=PRINCIPAL_LEADER";

    [Theory]
    [InlineData("TECHNICAL_STANDARD " + Lead + " class=INDUSTRY issued=yes", Met)]
    [InlineData("TECHNICAL_STANDARD role=LEAD class=NATIONAL issued=yes", Met)]
    [InlineData("TECHNICAL_STANDARD role=MAIN_CONTRIBUTOR class=NATIONAL issued=yes", NotMet)]
    [InlineData("TECHNICAL_STANDARD " + Lead + " class=LOCAL issued=yes", NotMet)]
    [InlineData("5 × REPORT " + Lead + " instructed=PROVINCE", Met)]
    [InlineData("4 × REPORT " + Lead + " instructed=PROVINCE", NotMet)]
    [InlineData("4 × REPORT " + Lead + " instructed=PROVINCE; REPORT " + Lead + " instructed=ORGANISATION government=ORGANISATION authority=NATIONAL", Met)]
    [InlineData("4 × REPORT " + Lead + " instructed=PROVINCE; REPORT " + Lead + " instructed=CITY government=CITY authority=PROVINCE", NotMet)]
    public void StandardOrReports_AsClause1(string records, CriterionResult expected) => Check("1", records, expected);

    [Theory]
    [InlineData("INNOVATION " + Lead + " yuan=50000000 tax=0 benefit=CONFIRMED", Met)]
    [InlineData("INNOVATION " + Lead + " yuan=49999999 tax=0 benefit=CONFIRMED", NotMet)]
    [InlineData("INNOVATION " + Lead + " yuan=30000000 tax=0 benefit=CONFIRMED; INNOVATION " + Lead + " yuan=20000000 tax=0 benefit=CONFIRMED", Met)] // 50,000,000
    [InlineData("INNOVATION " + Lead + " yuan=0 tax=5000000 benefit=CONFIRMED", Met)]
    [InlineData("INNOVATION " + Lead + " yuan=0 tax=4999999 benefit=CONFIRMED", NotMet)]
    [InlineData("INNOVATION " + Lead + " yuan=0 benefit=CONFIRMED", Pending)] // tax not known
    [InlineData("INNOVATION role=MAIN_CONTRIBUTOR yuan=50000000 tax=0 benefit=CONFIRMED", NotMet)]
    [InlineData("INNOVATION " + Lead + " yuan=50000000 tax=0 benefit=REFUSED", NotMet)]
    [InlineData("PROJECT " + Lead + " tier=ORGANISATION standing=ORDINARY grade=3", Met)]
    [InlineData("PROJECT " + Lead + " tier=ORGANISATION standing=ORDINARY grade=2", NotMet)]
    public void InnovationOrProtection_ByAmountAndGrade_AsClause2(string records, CriterionResult expected) => Check("2", records, expected);

    [Theory]
    [InlineData("PROJECT " + Lead + " tier=NATIONAL grade=1", Met)]
    [InlineData("PROJECT " + Lead + " tier=PROVINCE standing=MAJOR grade=1", Met)]
    [InlineData("PROJECT " + Lead + " tier=PROVINCE standing=KEY grade=1 benefit=CONFIRMED leading=CONFIRMED", NotMet)]
    [InlineData("2 × PROJECT " + Lead + " tier=PROVINCE standing=KEY grade=1 benefit=CONFIRMED leading=CONFIRMED", Met)]
    [InlineData("2 × PROJECT " + Lead + " tier=CITY standing=MAJOR grade=1 benefit=CONFIRMED leading=CONFIRMED", Met)]
    [InlineData("2 × PROJECT " + Lead + " tier=CITY standing=KEY grade=1 benefit=CONFIRMED leading=CONFIRMED", NotMet)]
    [InlineData("2 × PROJECT " + Lead + " tier=PROVINCE standing=KEY grade=1 benefit=CONFIRMED leading=REFUSED", NotMet)]
    [InlineData("2 × PROJECT " + Lead + " tier=PROVINCE standing=KEY grade=1 benefit=CONFIRMED", Pending)]
    [InlineData("PROJECT role=MAIN_CONTRIBUTOR tier=NATIONAL grade=1", NotMet)]
    public void Projects_ByTierAndStanding_AsClause3(string records, CriterionResult expected) => Check("3", records, expected);

    [Theory]
    [InlineData("4", "SCIENCE_AWARD tier=PROVINCE grade=3 quota=yes", Met)]
    [InlineData("4", "SCIENCE_AWARD tier=PROVINCE grade=3 quota=no", NotMet)]
    [InlineData("5", "INVENTION_PATENT rank=1 benefit=CONFIRMED", Met)]
    [InlineData("5", "INVENTION_PATENT rank=2 benefit=CONFIRMED", NotMet)]
    [InlineData("5", "INVENTION_PATENT benefit=CONFIRMED", Pending)]
    [InlineData("5", "2 × SOFTWARE_COPYRIGHT rank=1 benefit=CONFIRMED", Met)]
    [InlineData("5", "SOFTWARE_COPYRIGHT rank=1 benefit=CONFIRMED", NotMet)]
    [InlineData("6", "3 × PAPER rank=1", Met)]
    [InlineData("6", "2 × PAPER rank=1; PAPER rank=2 corresponding=no", NotMet)]
    [InlineData("6", "2 × PAPER rank=1; PAPER rank=2 corresponding=yes", Met)]
    public void AwardRightsPapers_AsClauses4To6(string item, string records, CriterionResult expected) => Check(item, records, expected);

    [Theory]
    [InlineData("1", "SCIENCE_AWARD role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE grade=2", Met)]
    [InlineData("1", "SCIENCE_AWARD role=MAIN_CONTRIBUTOR rank=6 tier=PROVINCE grade=2", NotMet)]
    [InlineData("1", "SCIENCE_AWARD role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE grade=3", NotMet)]
    [InlineData("1", "2 × SCIENCE_AWARD role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE grade=3", Met)]
    [InlineData("2", "2 × PROJECT role=MAIN_CONTRIBUTOR rank=5 tier=NATIONAL", Met)]
    [InlineData("2", "2 × PROJECT role=MAIN_CONTRIBUTOR rank=6 tier=NATIONAL", NotMet)]
    [InlineData("2", "2 × PROJECT role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE standing=MAJOR", Met)]
    [InlineData("2", "2 × PROJECT role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE standing=KEY", NotMet)]
    [InlineData("2", "3 × PROJECT role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE standing=KEY", Met)]
    [InlineData("2", "3 × PROJECT role=MAIN_CONTRIBUTOR rank=5 tier=CITY standing=MAJOR", Met)]
    [InlineData("2", "3 × PROJECT role=MAIN_CONTRIBUTOR rank=5 tier=CITY standing=KEY", NotMet)]
    [InlineData("2", "COMMENDATION issuer=CYBERSPACE_AUTHORITY tier=NATIONAL", Met)]
    [InlineData("2", "COMMENDATION issuer=CYBERSPACE_AUTHORITY tier=PROVINCE", NotMet)]
    [InlineData("2", "COMMENDATION issuer=PARTY_OR_GOVERNMENT tier=NATIONAL", NotMet)]
    [InlineData("3", "EMERGENCY_COMMENDATION tier=PROVINCE recognised=PROVINCE", Met)]
    [InlineData("3", "EMERGENCY_COMMENDATION tier=CITY recognised=PROVINCE", NotMet)]
    public void ExceptionalCondition_ByRecord_AsClause(string item, string records, CriterionResult expected) =>
        CriterionTable.Check(TitleLevel.ProfessoriateSeniorEngineer, $"professoriate.exceptional.{item}", records, expected);

    private static void Check(string item, string records, CriterionResult expected) =>
        CriterionTable.Check(TitleLevel.ProfessoriateSeniorEngineer, $"professoriate.achievement.{item}", records, expected);
}
