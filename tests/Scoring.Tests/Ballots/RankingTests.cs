using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class RankingTests
{
    private static RankCandidate Candidate(int id, int? points, TitleLevel level = TitleLevel.Engineer, string specialty = "A") =>
        new(id, level, specialty, points is { } value ? ScaledScore.FromPoints(value) : null);

    [Fact]
    public void Of_Ties_ShareAPlaceAndTheNextIsSkipped()
    {
        var ranks = Ranking.Of([Candidate(1, 80), Candidate(2, 90), Candidate(3, 80), Candidate(4, 70)]);

        Assert.Equal([new(1, 2, true, 4), new(2, 1, false, 4), new(3, 2, true, 4), new(4, 4, false, 4)], ranks);
    }

    [Fact]
    public void Of_WithoutScore_HasNoRankAndIsNotCounted() =>
        Assert.Equal([new(1, null, false, 1), new(2, 1, false, 1)], Ranking.Of([Candidate(1, null), Candidate(2, 0)]));

    [Fact]
    public void Of_LevelsAndSpecialties_AreRankedApart()
    {
        var ranks = Ranking.Of(
            [Candidate(1, 60), Candidate(2, 90, specialty: "B"), Candidate(3, 95, TitleLevel.SeniorEngineer), Candidate(4, 61)]);

        Assert.Equal([(1, 2), (2, 1), (3, 1), (4, 1)], ranks.Select(rank => (rank.ApplicationId, rank.Place!.Value)));
    }

    [Fact]
    public void Of_AllTied_AreAllFirst() =>
        Assert.All(Ranking.Of([Candidate(1, 75), Candidate(2, 75), Candidate(3, 75)]), rank => Assert.Equal((1, true), (rank.Place, rank.Tied)));

    [Fact]
    public void Of_NoneAtAll_IsEmpty() => Assert.Empty(Ranking.Of([]));

    [Fact]
    public void Of_Anyone_PlaceIsOnePlusThoseAbove()
    {
        const int seed = 5;
        var random = new Random(seed);
        var candidates = Enumerable.Range(1, 200).Select(id => Candidate(id, random.Next(60, 90), specialty: random.Next(2) == 0 ? "A" : "B")).ToArray();

        foreach (var (candidate, rank) in candidates.Zip(Ranking.Of(candidates)))
        {
            var above = candidates.Count(other => other.Specialty == candidate.Specialty && other.Score > candidate.Score);
            Assert.True(rank.Place == above + 1, $"seed {seed}, application {candidate.ApplicationId}");
        }
    }
}
