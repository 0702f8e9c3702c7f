using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class CapTests
{
    private static CapCandidate Candidate(int id, int yes, int? score = 80, TitleLevel level = TitleLevel.Engineer, string specialty = "A") => new()
    {
        ApplicationId = id,
        Level = level,
        Specialty = specialty,
        Yes = yes,
        Score = score is { } points ? ScaledScore.FromPoints(points) : null,
    };

    [Theory]
    [InlineData(7, 2)]  // 40·7 / 100 = 2.8
    [InlineData(5, 2)]  // 2.0
    [InlineData(4, 1)]  // 1.6
    [InlineData(2, 0)]  // 0.8
    public void Apply_FortyPercent_RoundsDown(int candidates, int places)
    {
        var result = Assert.Single(Cap.Apply(new Fraction(40, 100), Enumerable.Range(1, candidates).Select(id => Candidate(id, yes: id))));

        Assert.Equal((places, candidates), (result.Places, result.VotedThrough));
        Assert.Equal(Enumerable.Range(candidates - places + 1, places), result.Inside);
        Assert.Empty(result.TiedAtLine);
        Assert.Equal(candidates - places, result.Outside.Count);
    }

    [Fact]
    public void Apply_EqualYes_ScoreDecidesAndMissingScoreIsLast()
    {
        var result = Assert.Single(Cap.Apply(new Fraction(1, 2), [Candidate(1, 8, 70), Candidate(2, 8, null), Candidate(3, 8, 90), Candidate(4, 9, 60)]));

        Assert.Equal([3, 4], result.Inside);
        Assert.Equal([1, 2], result.Outside);
    }

    [Fact]
    public void Apply_TieAcrossTheLine_IsReportedNotCut()
    {
        // 5 at 3/5 are 3 places: one is taken, three equal ones want the other two.
        var result = Assert.Single(Cap.Apply(
            new Fraction(3, 5), [Candidate(5, 8), Candidate(4, 8), Candidate(3, 11), Candidate(2, 8), Candidate(1, 7)]));

        Assert.Equal([3], result.Inside);
        Assert.Equal([2, 4, 5], result.TiedAtLine);
        Assert.Equal(2, result.PlacesForTied);
        Assert.Equal([1], result.Outside);
    }

    [Fact]
    public void Apply_TieInsideTheLine_IsNoTieToDecide()
    {
        var result = Assert.Single(Cap.Apply(new Fraction(2, 3), [Candidate(1, 8), Candidate(2, 8), Candidate(3, 7)]));

        Assert.Equal([1, 2], result.Inside);
        Assert.Equal((0, 0), (result.TiedAtLine.Count, result.PlacesForTied));
    }

    [Fact]
    public void Apply_NoCap_EveryonePasses()
    {
        var result = Assert.Single(Cap.Apply(null, [Candidate(1, 8), Candidate(2, 8)]));

        Assert.Equal((2, 2), (result.Places, result.Inside.Count));
    }

    [Fact]
    public void Apply_SeveralGroups_EachHasItsOwnCap()
    {
        var results = Cap.Apply(new Fraction(1, 2),
        [
            Candidate(1, 8, level: TitleLevel.SeniorEngineer),
            Candidate(2, 9, level: TitleLevel.SeniorEngineer),
            Candidate(3, 8, specialty: "B"),
            Candidate(4, 9),
        ]);

        Assert.Equal(
            [(TitleLevel.Engineer, "A", 0), (TitleLevel.Engineer, "B", 0), (TitleLevel.SeniorEngineer, "A", 1)],
            results.Select(result => (result.Level, result.Specialty, result.Places)));
    }

    [Fact]
    public void Apply_NoCandidates_NoGroups() => Assert.Empty(Cap.Apply(Fraction.TwoThirds, []));

    [Fact]
    public void Apply_AnyOrder_EveryCandidateIsInOneListAndTheSame()
    {
        const int seed = 41;
        var random = new Random(seed);
        for (var run = 0; run < 100; run++)
        {
            var candidates = Enumerable.Range(1, random.Next(1, 15)).Select(id => Candidate(id, random.Next(6, 9), random.Next(70, 73))).ToArray();
            var first = Assert.Single(Cap.Apply(new Fraction(2, 5), candidates));
            random.Shuffle(candidates);
            var second = Assert.Single(Cap.Apply(new Fraction(2, 5), candidates));

            Assert.True(
                first.Inside.SequenceEqual(second.Inside) && first.TiedAtLine.SequenceEqual(second.TiedAtLine),
                $"seed {seed}, run {run}");
            Assert.Equal(
                candidates.Select(candidate => candidate.ApplicationId).Order(),
                first.Inside.Concat(first.TiedAtLine).Concat(first.Outside).Order());
            Assert.True(first.Inside.Count <= first.Places && first.PlacesForTied <= first.TiedAtLine.Count + first.Places, $"seed {seed}, run {run}");
        }
    }
}
