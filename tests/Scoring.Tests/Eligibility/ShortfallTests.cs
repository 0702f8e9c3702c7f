using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// The numbers shown for a criterion that is not met: those of the alternative of which the greatest part is there, records
/// of one project and kind counted once, amounts in yuan.
/// </summary>
public sealed class ShortfallTests
{
    private const string Key = "PROJECT role=PARTICIPANT standing=KEY benefit=CONFIRMED";
    private const string SeniorKey = "PROJECT role=MAIN_CONTRIBUTOR rank=7 standing=KEY grade=1 benefit=CONFIRMED";
    private const string Incident = "SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL recognised=CITY benefit=CONFIRMED";

    [Theory]
    [InlineData("PAPER rank=1", "records.short", 1, 0)]                                        // nothing that fits: the first alternative
    [InlineData(Key + " yuan=1500000", "records.contractShort", 10_000_000, 1_500_000)]         // 15 %, against 0 of 1 at 2,000,000
    [InlineData("2 × " + Key + " yuan=1500000", "records.contractShort", 10_000_000, 3_000_000)]
    [InlineData("2 × " + Key + " yuan=1500000 project=P", "records.contractShort", 10_000_000, 1_500_000)] // one project
    [InlineData("3 × " + Incident, "records.short", 5, 3)]
    [InlineData(Incident + " count=4", "records.short", 5, 4)]                                  // one record of four incidents
    [InlineData(Incident + "; " + Incident + " count=2", "records.short", 5, 3)]
    [InlineData(Incident + "; " + Key + " yuan=1999999", "records.short", 5, 1)]                // 1/5 = 20.0 % against 19.99999 %
    [InlineData(Incident + " count=0; " + Key + " yuan=100000", "records.contractShort", 10_000_000, 100_000)]
    [InlineData("5 × " + Key + " yuan=1999999", "records.contractShort", 10_000_000, 9_999_995)]
    public void Engineer4_NotMet_ShowsTheNearestAlternative(string records, string code, long needed, long found) =>
        Check(TitleLevel.Engineer, "engineer.achievement.4", records, code, needed, found);

    [Theory]
    [InlineData("2 × " + SeniorKey + " yuan=5000000", "records.short", 3, 2)]
    [InlineData("3 × " + SeniorKey + " yuan=4000000", "records.contractShort", 20_000_000, 12_000_000)] // three in number, 60 % in amount
    [InlineData("PROJECT role=MAIN_CONTRIBUTOR rank=1 grade=2", "records.short", 2, 1)]
    [InlineData("PROJECT role=MAIN_CONTRIBUTOR rank=8 grade=2", "records.short", 2, 0)]         // rank 8 is beyond 7
    public void Senior3_NotMet_ShowsTheNearestAlternative(string records, string code, long needed, long found) =>
        Check(TitleLevel.SeniorEngineer, "senior.achievement.3", records, code, needed, found);

    [Theory]
    [InlineData("PAPER rank=2", 1)]
    [InlineData("PAPER rank=2; PAPER rank=3 corresponding=no", 1)]
    [InlineData("3 × PAPER rank=2 project=P", 1)] // one project, one paper
    [InlineData("PAPER rank=3 corresponding=no project=P; PAPER rank=1 project=P; PAPER rank=9 corresponding=no", 1)]
    public void Senior8_NotMet_CountsPapersOfOneProjectOnce(string records, long found) =>
        Check(TitleLevel.SeniorEngineer, "senior.achievement.8", records, "records.short", 2, found);

    private static void Check(TitleLevel level, string criterion, string records, string code, long needed, long found)
    {
        var finding = Evaluate(Applicant(level).With(RecordText.Parse(records))).Finding(criterion);

        Assert.Equal((CriterionResult.NotMet, code, needed, found), (finding.Result, finding.Explanation.Code, finding.Needed!.Value, finding.Found!.Value));
        Assert.Equal([$"{needed}", $"{found}"], finding.Explanation.Arguments);
    }
}
