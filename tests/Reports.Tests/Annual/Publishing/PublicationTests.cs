using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Annual.Publishing;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Tests.Annual.Publishing;

public sealed class PublicationTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 12)];

    /// <summary>
    /// From all the year's tables together, by whatever adding and subtracting, no suppressed count can be told to less than
    /// the least cell. Twenty suppressed counts of each year are attacked, drawn by the seed.
    /// </summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_AnyYear_NoSuppressedCountCanBeToldFromAllTables(int seed)
    {
        var year = new RandomYear(seed);
        var published = Publication.Of(year.Full(), RandomYear.Standard);
        var reader = new Reader(published);
        var hidden = published.Tables
            .SelectMany(table => table.Groups.Select(group => (Row: Reader.Name(table, group), group.Counts)))
            .Concat(published.Recommendations.Outcomes.Select(row => (Row: $"outcome {row.Level} {row.Recommended}", row.Counts)))
            .SelectMany(row => Enumerable.Range(0, PassRates.Stages.Count).Where(stage => row.Counts.Of(PassRates.Stages[stage]) is null).Select(stage => (row.Row, Stage: stage)))
            .ToArray();
        new Random(seed).Shuffle(hidden);

        Assert.All(hidden.Take(20), cell => Assert.True(
            reader.Width(cell.Row, cell.Stage) > year.MinimumCell - 1e-6,
            $"seed {seed}: {cell.Row} at stage {cell.Stage} is told to {reader.Width(cell.Row, cell.Stage)} under {year.MinimumCell}"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_AnyYear_ShowsTrueCountsAndNoSmallOne(int seed)
    {
        var year = new RandomYear(seed);
        var full = year.Full();
        var published = Publication.Of(full, RandomYear.Standard);

        foreach (var (table, before) in published.Tables.Zip(full.Tables))
        {
            Assert.Equal(before.Dimensions, table.Dimensions);
            foreach (var group in table.Groups)
            {
                var counted = before.Groups.FirstOrDefault(one => one.Keys.SequenceEqual(group.Keys));
                Assert.All(PassRates.Stages, stage =>
                {
                    if (group.Counts.Of(stage) is { } count)
                    {
                        Assert.Equal(counted?.Counts.Of(stage) ?? 0, count);
                        Assert.True(count == 0 || count >= year.MinimumCell, $"seed {seed}: {Reader.Name(table, group)} shows {count}");
                    }
                });
                Assert.All(PassRates.Bases, named =>
                {
                    if (group.Rates.Of(named) is { } rate)
                    {
                        var others = rate.Denominator - rate.Numerator;
                        Assert.True(others == 0 || others >= year.MinimumCell, $"seed {seed}: {Reader.Name(table, group)} shows that {others} did not pass");
                    }
                });
            }
        }
    }

    [Fact]
    public void Of_LargeYear_ShowsMostPassRatesOfLevelAndSpecialty()
    {
        // Protection that hides everything would be none to anyone's use: of 3,000 applications most rows are shown.
        var year = Enumerable.Range(1, 50).Select(seed => new RandomYear(seed)).First(one => one.Full().Total.Submitted == 3000 && one.MinimumCell <= 5);
        var published = Publication.Of(year.Full(), RandomYear.Standard);
        var rows = published.Table(ReportDimension.Level).Groups.Where(group => group.Counts.Submitted is not 0).ToList();

        Assert.All(rows, group => Assert.NotNull(group.Rates.OfSubmitted));
    }

    [Fact]
    public void Of_Published_ListsEveryGroupOfEachDimension()
    {
        var published = Publication.Of(new RandomYear(1).Full(), RandomYear.Standard);

        Assert.Equal(15, published.Table(ReportDimension.City).Groups.Count); // 14 cities and not known
        Assert.Equal(["A", "B", "C", null], published.Table(ReportDimension.Specialty).Groups.Select(group => group.Keys[0]));
        Assert.Equal(24, published.Table(ReportDimension.Level, ReportDimension.Specialty).Groups.Count); // (5 + 1) · (3 + 1)
    }

    [Fact]
    public void Of_EmptyYear_ShowsZeros()
    {
        var none = StageFigures.Of(default(StageCounts));
        var full = new RandomYear(1).Full();
        var empty = full with
        {
            Total = none,
            Tables = [.. full.Tables.Select(table => table with { Groups = [], Total = none })],
            Recommendations = new RecommendationFigures([], []),
            Votes = new VoteFigures(0, 0, 0, 0, []),
        };
        var published = Publication.Of(empty, RandomYear.Standard);

        Assert.Equal(none, published.Total);
        Assert.All(published.Tables, table => Assert.All(table.Groups, group => Assert.Equal(0, group.Counts.Submitted)));
    }
}
