using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// The division of projects among the two criteria that want them, against every possible division, with the criteria
/// written out here by hand.
/// </summary>
public sealed class RecordDivisionTests
{
    private delegate bool Rule(IReadOnlyList<Achievement> records);

    [Theory]
    [InlineData(TitleLevel.Engineer, "engineer.achievement.4", "engineer.achievement.5")]
    [InlineData(TitleLevel.SeniorEngineer, "senior.achievement.3", "senior.achievement.4")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, "professoriate.achievement.2", "professoriate.achievement.3")]
    public void Division_AgainstEveryOther_MeetsAsManyAndTheEarlierFirst(TitleLevel level, string first, string second)
    {
        var (firstRule, secondRule) = RulesOf(level);
        for (var seed = 1; seed <= 150; seed++)
        {
            var records = Projects(seed);
            var expected = BestByTrial(records, firstRule, secondRule);
            var report = Evaluate(Applicant(level).With(records));
            var found = (IsMet(report, first), IsMet(report, second));
            Assert.True(expected == found, $"Seed {seed}: {expected} by trial, {found} by the platform");
        }
    }

    /// <summary>Eight projects; every other seed has some from one project, of which one counts.</summary>
    private static Achievement[] Projects(int seed)
    {
        var generator = new DossierGenerator(Liaoning.Standard, seed);
        return [.. Enumerable.Range(1, 8).Select(number =>
        {
            var record = generator.NextRecord(number);
            return record with
            {
                Kind = "PROJECT",
                ProjectKey = seed % 2 == 0 ? record.ProjectKey : null,
                Role = record.Role is ContributionRole.Participant ? ContributionRole.PrincipalLeader : record.Role,
                Benefit = FindingState.Confirmed,
            };
        })];
    }

    private static (bool First, bool Second) BestByTrial(Achievement[] records, Rule first, Rule second)
    {
        var counted = records.Where(record => record.ObtainedOn > On("2019-03-01") && record.ObtainedOn <= Cutoff).ToArray();
        var subsets = Enumerable.Range(0, 1 << counted.Length)
            .Select(set => counted.Where((_, place) => (set >> place & 1) == 1).ToArray()).ToArray();
        var (best, all) = ((First: false, Second: false), subsets.Length - 1);
        for (var set = 0; set < subsets.Length; set++)
        {
            for (var other = all & ~set; ; other = (other - 1) & (all & ~set))
            {
                if (IsOnePerProject([.. subsets[set], .. subsets[other]]))
                {
                    var met = (First: first(subsets[set]), Second: second(subsets[other]));
                    best = Worth(met) > Worth(best) ? met : best;
                }

                if (other == 0)
                {
                    break;
                }
            }

            if (Worth(best) == 5)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>More criteria first, then the earlier one: 5 both, 3 the first, 2 the second.</summary>
    private static int Worth((bool First, bool Second) met) => (met.First ? 3 : 0) + (met.Second ? 2 : 0);

    private static bool IsOnePerProject(Achievement[] records) =>
        records.Where(record => record.ProjectKey is not null).GroupBy(record => record.ProjectKey).All(same => same.Count() == 1);

    private static bool IsMet(EligibilityReport report, string criterion) => report.Finding(criterion).Result == CriterionResult.Met;

    private static (Rule First, Rule Second) RulesOf(TitleLevel level) => level switch
    {
        TitleLevel.Engineer => (Engineer4, Engineer5),
        TitleLevel.SeniorEngineer => (Senior3, Senior4),
        _ => (Professoriate2, Professoriate3),
    };

    private static bool Engineer4(IReadOnlyList<Achievement> records)
    {
        var key = records.Where(record => record.Role is not null && record.Standing >= ProjectStanding.Key).ToArray();
        return key.Any(record => record.ContractFen >= 200_000_000) || key.Sum(record => record.ContractFen ?? 0) >= 1_000_000_000;
    }

    private static bool Engineer5(IReadOnlyList<Achievement> records) =>
        records.Any(record => record.Role is not null && record.Tier >= Tier.City);

    private static bool Senior3(IReadOnlyList<Achievement> records)
    {
        var main = records.Where(record => record.Role >= ContributionRole.MainContributor && record.Rank <= 7).ToArray();
        var key = main.Where(record => record.Standing >= ProjectStanding.Key).ToArray();
        return main.Count(record => record.Grade >= 2) >= 2
            || key.Count(record => record.ContractFen >= 500_000_000) >= 3
            || (key.Length >= 3 && key.Sum(record => record.ContractFen ?? 0) >= 2_000_000_000);
    }

    private static bool Senior4(IReadOnlyList<Achievement> records)
    {
        var (province, city) = (records.Count(record => record.Tier >= Tier.Province), records.Count(record => record.Tier >= Tier.City));
        return province >= 2 || (province >= 1 && city >= 3); // the provincial one is of city tier as well
    }

    private static bool Professoriate2(IReadOnlyList<Achievement> records) =>
        records.Any(record => record.Role >= ContributionRole.PrincipalLeader && record.Grade >= 3);

    private static bool Professoriate3(IReadOnlyList<Achievement> records)
    {
        var led = records.Where(record => record.Role >= ContributionRole.PrincipalLeader).ToArray();
        return led.Any(record => record.Tier >= Tier.National || (record.Tier >= Tier.Province && record.Standing == ProjectStanding.Major))
            || led.Count(record => record.LeadingLevel == FindingState.Confirmed
                && (record.Tier >= Tier.Province || (record.Tier >= Tier.City && record.Standing == ProjectStanding.Major))) >= 2;
    }
}
