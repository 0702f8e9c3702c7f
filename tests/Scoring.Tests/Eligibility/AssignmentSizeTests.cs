using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// Dossiers and standards far larger than real ones. A search that tried every division would not end on any of them; each
/// answer follows from the arithmetic beside it.
/// </summary>
public sealed class AssignmentSizeTests
{
    [Fact]
    public void KeyProjects_SixtyOfDifferentAmounts_TwoProvincialOnesWantedTwice()
    {
        // 58 projects of a city: amounts 300,001 to 300,058, together 58 × 300,000 + 1,711 = 17,401,711 yuan, below 20 million.
        // The two provincial ones bring 1,300,000 each: one of them is needed for the total of 五（四）4（3）, which would leave
        // one for 五（四）4（4）; with one provincial and two of a city that is met as well.
        var dossier = Applicant(TitleLevel.SeniorEngineer).With([.. Projects(58, 300_000, Tier.City), .. Projects(2, 1_300_000, Tier.Province, "p")]);
        var report = Evaluate(dossier with { Achievements = [.. dossier.Achievements.Select(record => record with { ContractFen = record.ContractFen + (record.Tier == Tier.Province ? 200_000_000 : 0) })] });
        Assert.Equal(CriterionResult.Met, report.Finding("senior.achievement.3").Result);
        Assert.Equal(CriterionResult.Met, report.Finding("senior.achievement.4").Result);

        // Without the 2 million more each, both provincial ones together make 17,401,711 + 2,600,003 = 20,001,714: all are needed.
        var tight = Evaluate(dossier);
        Assert.Equal(CriterionResult.Met, tight.Finding("senior.achievement.3").Result);
        Assert.Equal("records.usedElsewhere", tight.Finding("senior.achievement.4").Explanation.Code);
    }

    [Fact]
    public void Innovations_FortyWithOneProjectTwice_CountedOnce()
    {
        // 39 × 1,250,000 = 48,750,000; the second record of one project would bring 50,000,000 but does not count.
        var records = Enumerable.Range(1, 40).Select(number => Record("INNOVATION", $"i{number:00}") with
        {
            Role = ContributionRole.PrincipalLeader,
            Benefit = FindingState.Confirmed,
            ContractFen = 125_000_000,
            TaxFen = number,
            ProjectKey = number <= 2 ? "same" : null,
        }).ToArray();
        Assert.Equal(CriterionResult.NotMet, Applicant(TitleLevel.ProfessoriateSeniorEngineer).With(records).ResultOf("professoriate.achievement.2"));
        records[1] = records[1] with { ContractFen = 250_000_000 }; // 38 × 1,250,000 + 2,500,000 = 50,000,000
        Assert.Equal(CriterionResult.Met, Applicant(TitleLevel.ProfessoriateSeniorEngineer).With(records).ResultOf("professoriate.achievement.2"));
    }

    [Theory]
    [InlineData(30, 29)]
    [InlineData(30, 30)]
    [InlineData(30, 7)]
    public void Criteria_ThirtyThatWantOneKind_AsManyAsThereAreRecords(int criteria, int records)
    {
        var report = EligibilityEvaluator.Evaluate(Wide(criteria), Wanted(records), Cutoff, Deadline);
        var met = report.Findings.Where(finding => finding.Result == CriterionResult.Met && finding.Records.Count > 0).Select(finding => finding.Criterion);
        Assert.Equal(Enumerable.Range(1, records).Select(number => $"wide.{number}"), met); // the earlier ones first
    }

    [Fact]
    public void Criteria_MoreThanSixtyFourThatWantOneKind_RefusedWithTheGroup()
    {
        var refused = Assert.Throws<StandardException>(() => Wide(65));
        var problem = Assert.Single(refused.Problems);
        Assert.Equal(("standard.tooEntangled", "second.achievement"), (problem.Reason.Code, problem.Reason.Arguments[0]));
    }

    private static Achievement[] Projects(int count, int yuan, Tier tier, string prefix = "c") => [.. Enumerable.Range(1, count).Select(number =>
        Record("PROJECT", $"{prefix}{number:00}") with
        {
            Role = ContributionRole.MainContributor,
            Rank = 7,
            Tier = tier,
            Standing = ProjectStanding.Key,
            Grade = 1,
            ContractFen = 100L * (yuan + number),
            Benefit = FindingState.Confirmed,
        })];

    private static Dossier Wanted(int records) => new()
    {
        TargetLevel = TitleLevel.Engineer,
        Specialty = "DEMONSTRATION",
        Track = Track.Regular,
        Achievements = [.. Enumerable.Range(1, records).Select(number => Record("A1", $"r{number:00}") with { ContractFen = number })],
    };

    /// <summary>The second standard with its achievements replaced by criteria that each want one record of the same kind.</summary>
    private static CompiledStandard Wide(int criteria)
    {
        var root = JsonNode.Parse(SecondStandard.Json)!;
        var items = Enumerable.Range(1, criteria).Select(number => (JsonNode)new JsonObject
        {
            ["code"] = $"wide.{number.ToString(CultureInfo.InvariantCulture)}",
            ["clause"] = "1",
            ["label"] = new JsonObject { ["zh"] = "演示", ["en"] = "Demonstration" },
            ["rule"] = JsonNode.Parse("""{ "is": "records", "anyOf": [{ "allOf": [{ "kinds": ["A1"] }] }] }"""),
        });
        var group = root["levels"]![0]!["criteria"]![1]!.AsObject();
        group["k"] = 2;
        group["criteria"] = new JsonArray([.. items]);
        return CompiledStandard.Compile(StandardReader.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "wide.json"));
    }
}
