using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>六（三）, READING 5: the division of records that satisfies the most criteria, against every division there is.</summary>
public sealed class AssignmentOptimalityTests
{
    public static TheoryData<int> Hundreds => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void Division_RandomStandardAndRecords_IsThatOfBruteForce(int hundred)
    {
        for (var seed = hundred * 100; seed < (hundred + 1) * 100; seed++)
        {
            var random = new RandomStandard(seed, 2 + (seed % 3));
            var dossier = random.NextDossier(3 + (seed % 4));
            var report = Report(random, dossier);
            var expected = new BruteForceDivision(random.Leaves, dossier.Achievements, met => IsMet(random.Standard.Levels[0].Criteria[0], met)).Find();
            var found = MetLeaves(random, report);
            Assert.True(expected.SequenceEqual(found), $"Seed {seed}: {string.Join(' ', expected)} by trial, {string.Join(' ', found)} by the platform");
        }
    }

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void Division_RecordsNamed_SatisfyTheirCriterionEachByItself(int hundred)
    {
        for (var seed = hundred * 100; seed < (hundred + 1) * 100; seed++)
        {
            var random = new RandomStandard(seed, 4);
            var dossier = random.NextDossier(8);
            var report = Report(random, dossier);
            var used = new List<string>();
            foreach (var finding in report.Findings.Where(item => item.Records.Count > 0))
            {
                used.AddRange(finding.Records);
                var leaf = random.Leaves.Single(item => item.Code == finding.Criterion);
                var own = dossier.Achievements.Where(record => finding.Records.Contains(record.Id)).ToArray();
                Assert.True(new BruteForceDivision([leaf], own, _ => true).Find().Count == 1, $"Seed {seed}, {finding.Criterion}");
            }

            Assert.True(used.Count == used.Distinct().Count(), $"Seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void Division_OneMoreRecord_NumberMetNeverFalls(int hundred)
    {
        for (var seed = hundred * 100; seed < (hundred + 1) * 100; seed++)
        {
            var random = new RandomStandard(seed, 5);
            var dossier = random.NextDossier(7);
            var more = dossier.With(random.NextRecord(99));
            var (before, after) = (Report(random, dossier), Report(random, more));
            Assert.True(before.Result != EligibilityResult.Eligible || after.Result == EligibilityResult.Eligible, $"Seed {seed}");

            // Where two groups stand below one, meeting it may need fewer criteria than before, but never misses it.
            Assert.True(random.Nested || MetLeaves(random, after).Count >= MetLeaves(random, before).Count, $"Seed {seed}");
        }
    }

    private static EligibilityReport Report(RandomStandard random, Dossier dossier) =>
        EligibilityEvaluator.Evaluate(random.Compiled, dossier, Cutoff, Deadline);

    private static List<string> MetLeaves(RandomStandard random, EligibilityReport report) =>
        [.. random.Leaves.Select(leaf => leaf.Code).Where(code => report.Finding(code).Result == CriterionResult.Met)];

    private static bool IsMet(Criterion criterion, IReadOnlySet<string> met) =>
        criterion.Children.Count == 0 ? met.Contains(criterion.Code) : criterion.Children.Count(child => IsMet(child, met)) >= criterion.K;
}
