using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

/// <summary>
/// Every committee of up to thirty, beside another way of counting: a share of (d-1)/d is reached when those who miss are at
/// most one in d, so the least number is the whole less a d-th of it, rounded down.
/// </summary>
public sealed class DecisionGridTests
{
    private const int Most = 30;

    private static VoteCounts Counts(int members, int present, int yes) =>
        new() { Members = members, Present = present, Yes = yes, No = 0, Abstain = 0 };

    public static TheoryData<int> Denominators => [2, 3, 4, 5, 100];

    [Theory]
    [MemberData(nameof(Denominators))]
    public void Quorum_EveryCommittee_AllowsOneInSoManyToMiss(int denominator)
    {
        var share = new Fraction(denominator - 1, denominator);
        for (var members = 1; members <= Most; members++)
        {
            for (var present = 0; present <= members; present++)
            {
                var result = Quorum.Check(share, members, present);

                Assert.Equal(members - present <= members / denominator, result.Reached);
                Assert.Equal(members - members / denominator, result.Needed);
                Assert.Contains(result.Reached ? " ≥ " : " < ", result.Comparison, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Denominators))]
    public void Tally_EveryMeeting_PassesWhenAtMostOneInSoManyIsNotYes(int denominator)
    {
        var parameters = new CycleParameters { Quorum = new Fraction(1, Most), Pass = new Fraction(denominator - 1, denominator) };
        for (var present = 1; present <= Most; present++)
        {
            for (var yes = 0; yes <= present; yes++)
            {
                var result = Tally.Decide(parameters, Counts(Most, present, yes));

                var expected = present - yes <= present / denominator ? TallyOutcome.Passed : TallyOutcome.NotPassed;
                Assert.Equal((expected, present - present / denominator), (result.Outcome, result.Needed));
                Assert.Equal(result.Outcome == TallyOutcome.Passed, yes >= result.Needed);
            }
        }
    }

    /// <summary>The needed share is of those present: whoever is absent changes the quorum alone.</summary>
    [Fact]
    public void Tally_MoreAbsentMembers_NeverChangeADecisionThatStands()
    {
        var parameters = new CycleParameters();
        for (var present = 1; present <= Most; present++)
        {
            for (var yes = 0; yes <= present; yes++)
            {
                var outcomes = Enumerable.Range(present, Most)
                    .Select(members => Tally.Decide(parameters, Counts(members, present, yes)).Outcome)
                    .ToArray();

                // Standing meetings come first, those without a quorum after them, and none turns back.
                var standing = outcomes.TakeWhile(outcome => outcome != TallyOutcome.Invalid).ToArray();
                Assert.Single(standing.Distinct());
                Assert.All(outcomes.Skip(standing.Length), outcome => Assert.Equal(TallyOutcome.Invalid, outcome));
            }
        }
    }

    /// <summary>A vote that is not yes weighs the same whichever way it is not.</summary>
    [Fact]
    public void Tally_NoAbstainSpoiledOrUnused_WeighTheSame()
    {
        var parameters = new CycleParameters();
        for (var yes = 0; yes <= 9; yes++)
        {
            var rest = 9 - yes;
            VoteCounts[] ways =
            [
                Counts(11, 9, yes),
                Counts(11, 9, yes) with { No = rest },
                Counts(11, 9, yes) with { Abstain = rest },
                Counts(11, 9, yes) with { Spoiled = rest },
            ];

            Assert.Single(ways.Select(way => Tally.Decide(parameters, way).Comparison).Distinct());
            Assert.Single(ways.Select(way => Tally.Decide(parameters, way).Outcome).Distinct());
        }
    }

    /// <summary>The cap beside its definition: a candidate is inside when fewer than there are places stand at or above it.</summary>
    [Fact]
    public void Cap_AnyGroup_PlacesEachByHowManyStandAbove()
    {
        const int seed = 20251123;
        var random = new Random(seed);
        for (var run = 0; run < 300; run++)
        {
            var yes = Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.Next(7, 12)).ToArray();
            var percent = random.Next(0, 101);
            var candidates = yes.Select((count, index) => new CapCandidate
            {
                ApplicationId = index,
                Level = Scoring.Titles.TitleLevel.Engineer,
                Specialty = "A",
                Yes = count,
            });

            var result = Assert.Single(Cap.Apply(new Fraction(percent, 100), candidates));

            var places = yes.Length * percent / 100;
            var inside = Ids(count => yes.Count(other => other >= count) <= places);
            var outside = Ids(count => yes.Count(other => other > count) >= places);
            Assert.True(inside.SequenceEqual(result.Inside), $"seed {seed}, run {run}");
            Assert.True(outside.SequenceEqual(result.Outside), $"seed {seed}, run {run}");
            Assert.True(Enumerable.Range(0, yes.Length).Except(inside).Except(outside).SequenceEqual(result.TiedAtLine), $"seed {seed}, run {run}");

            int[] Ids(Func<int, bool> stands) => [.. Enumerable.Range(0, yes.Length).Where(index => stands(yes[index]))];
        }
    }
}
