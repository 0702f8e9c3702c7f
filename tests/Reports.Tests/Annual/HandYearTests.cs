using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Tests.Fixtures;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Tests.Annual;

/// <summary>Every figure of <see cref="HandYear"/>, with its arithmetic.</summary>
public sealed class HandYearTests(HandYearTests.Counted counted) : IClassFixture<HandYearTests.Counted>
{
    private AnnualFigures Full => counted.Full;

    private AnnualFigures Published => counted.Published;

    [Fact]
    public void Funnel_AddsTheThreeGroups() =>
        Assert.Equal(
            [
                26, // 12 + 8 + 6 submitted
                25, // 12 + 8 + 5 confirmed by their employers
                24, // 11 + 8 + 5 accepted
                23, // 10 + 8 + 5 eligible
                23, // scored
                22, // 10 + 8 + 4 voted on
                10, // 7 + 2 + 1 through
                10, // no cap
                10, // on notice
                1,  // objected
                9,  // 6 + 2 + 1 confirmed; the seventh of the first group was revoked
            ],
            Full.Total.Shown.Select(count => count!.Value));

    [Fact]
    public void PassRates_NameTheirDenominators()
    {
        var rates = PassRates.From(Full.Total);

        Assert.Equal(
            [
                (10, 26, 38.5m), // 0.38461…
                (10, 24, 41.7m), // 0.41666…
                (10, 23, 43.5m), // 0.43478…
                (10, 22, 45.5m), // 0.45454…
            ],
            PassRates.Bases.Select(named => (rates.Of(named)!.Numerator, rates.Of(named)!.Denominator, rates.Of(named)!.Percent!.Value)));
    }

    [Fact]
    public void Interval_IsWilsons()
    {
        // n = 22, 2np = 20, z² = 3.8415: (23.8415 ± 1.95996·√(3.8415 + 4·10·12/22)) / (2·25.8415)
        // = (23.8415 ± 1.95996·5.06555) / 51.6829 = (23.8415 ± 9.9283) / 51.6829.
        var interval = PassRates.From(Full.Total).OfVoted!.Interval!.Value;

        Assert.Equal((0.2692, 0.6534), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Changes_AreOfTheYearBefore() =>
        Assert.Equal(
            [
                (FunnelStage.Submitted, -11.5m), // 10/26 − 5/10 = −0.11538
                (FunnelStage.Accepted, -8.3m),   // 10/24 − 5/10 = −0.08333
                (FunnelStage.Eligible, -6.5m),   // 10/23 − 5/10 = −0.06521
                (FunnelStage.Voted, -4.5m),      // 10/22 − 5/10 = −0.04545
            ],
            Full.Changes.Select(change => (change.Base, change.Points!.Value)));

    [Fact]
    public void Changes_OfGroups_AreOfTheSameGroup()
    {
        var levels = Full.Table(ReportDimension.Level).Groups;

        Assert.Equal(-5.0m, levels[0].Changes[0].Points); // engineers: 9/20 − 5/10
        Assert.Equal(0.0m, levels[0].Changes[3].Points);  // 9/18 − 5/10
        Assert.Null(levels[1].Changes[0].Points);         // no senior engineers the year before
        Assert.Equal(8.3m, Full.Table(ReportDimension.Level, ReportDimension.Specialty).Groups[1].Changes[0].Points); // 7/12 − 5/10
    }

    public static TheoryData<ReportDimension, string> Tables { get; } = new()
    {
        { ReportDimension.Level, "ENGINEER 9/20 of 18, SENIOR_ENGINEER 1/6 of 4" },         // 7 + 2 of 12 + 8, voted 10 + 8
        { ReportDimension.Specialty, "CYBERSPACE_GOVERNANCE 2/8 of 8, CYBERSPACE_SECURITY 8/18 of 14" }, // 7 + 1 of 12 + 6, voted 10 + 4
        { ReportDimension.City, "SHENYANG 7/12 of 10, DALIAN 2/8 of 8, ANSHAN 1/6 of 4" },
        { ReportDimension.Track, "REGULAR 9/20 of 18, EXCEPTIONAL 1/6 of 4" },
        { ReportDimension.EmployerKind, "PUBLIC_INSTITUTION 8/18 of 14, PRIVATE_ENTERPRISE 2/8 of 8" },
        { ReportDimension.Education, "BACHELOR 2/8 of 8, MASTER 7/12 of 10, DOCTOR 1/6 of 4" },
        { ReportDimension.AgeBand, "30-34 7/12 of 10, 40-44 2/8 of 8, 50-54 1/6 of 4" },
        { ReportDimension.Gender, "FEMALE 7/12 of 10, MALE 3/14 of 12" },                   // 2 + 1 of 8 + 6, voted 8 + 4
        { ReportDimension.YearsInTitle, "4 7/12 of 10, 6-9 2/8 of 8, 10- 1/6 of 4" },
        { ReportDimension.Condition, "senior.exceptional.1 1/4 of 4, ? 0/2 of 0" },         // the first four of six, four voted on
        { ReportDimension.Broken, "EDUCATION 1/4 of 4, TENURE 0/2 of 0" },
    };

    /// <summary>Through of submitted, and how many were voted on.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_HasItsGroups(ReportDimension dimension, string expected) =>
        Assert.Equal(expected, string.Join(", ", Full.Table(dimension).Groups.Select(group =>
            $"{group.Keys[0] ?? "?"} {group.Counts.VotedThrough}/{group.Counts.Submitted} of {group.Counts.Voted}")));

    [Fact]
    public void Criteria_AreCountedOverThoseAsked()
    {
        Assert.Equal(
            [("basic.1", 12, 12, 0, 0), ("engineer.achievement.1", 12, 7, 4, 1), ("engineer.achievement.2", 12, 9, 3, 0)],
            Full.Criteria.Criteria.Select(row => (row.Code, row.Asked!.Value, row.Met!.Value, row.NotMet!.Value, row.Pending!.Value)));
        Assert.Equal(58.3m, Full.Criteria.Criteria[1].MetShare!.Value.Percent); // 7 / 12
    }

    [Fact]
    public void Blocks_FailOncePerApplication() =>
        // The first criterion fails at places 7 to 10, the second at 9 to 11: together 7 to 11, five applications.
        Assert.Equal([("BASIC", 12, 0), ("ACHIEVEMENT", 12, 5)], Full.Criteria.Blocks.Select(row => (row.Block, row.Asked!.Value, row.Failed!.Value)));

    [Fact]
    public void MetCounts_PartTheApplications() =>
        // Both at places 0 to 6, one at 7 and 8, none from 9 to 11.
        Assert.Equal([("ENGINEER", 0, 3), ("ENGINEER", 1, 2), ("ENGINEER", 2, 7)], Full.Criteria.MetCounts.Select(row => (row.Level, row.Met, row.Applications!.Value)));

    [Fact]
    public void Recommendations_AreByLevelAndRank()
    {
        Assert.Equal(
            [("SENIOR_ENGINEER", "SENIOR_ENGINEER", 1, 0), ("SENIOR_ENGINEER", "PROFESSORIATE_SENIOR_ENGINEER", 4, 4)],
            Full.Recommendations.Given.Select(row => (row.Level, row.TitleHeld!, row.Given!.Value, row.Counted!.Value)));
        Assert.Equal(
            [(true, 1, 2), (false, 0, 4)], // of six: the first two with, the first one through
            Full.Recommendations.Outcomes.Select(row => (row.Recommended, row.Counts.VotedThrough!.Value, row.Counts.Submitted!.Value)));
    }

    [Fact]
    public void Experts_AreCountedAndTheirAgreementIsKrippendorffs()
    {
        var experts = Full.Experts;

        Assert.Equal((2, 1, 2, 2, 1, 1), (experts.Drawn, experts.Seats, experts.Assigned, experts.Recused, experts.Attended, experts.Voted));
        Assert.Equal((5, 1, 4, 0), (experts.Assignments, experts.Recusals, experts.Ballots, experts.Vetoes)); // 3 + 2; 1; 2 + 2
        Assert.Equal(new Quartiles(2, 2, 2), experts.Load);
        Assert.Equal(new Quartiles(-2500, 0, 2500), experts.Severity); // -5000 + 10000 / 4, and so on
        // Within 2·(80² + 90²) − 170² = 100 and 2·(60² + 70²) − 130² = 100; between all 4·23000 − 300² = 2000: 1 − 3·200 / 2000.
        Assert.Equal(0.7, experts.Agreement.Alpha!.Value, 9);
        Assert.Equal((2, 4, 1), (experts.Agreement.Applications, experts.Agreement.Ballots, experts.Groups));
        Assert.Equal(["E001", "E002", "E003"], experts.Rows.Select(row => row.Pseudonym));
    }

    [Fact]
    public void Votes_AreCountedByMargin()
    {
        var votes = Full.Votes;

        Assert.Equal((22, 10, 11, 1), (votes.Items!.Value, votes.Passed!.Value, votes.DecidedByOne!.Value, votes.NoQuorum!.Value)); // 6 by 0 and 5 by -1
        Assert.Equal(
            [(-2, 7), (-1, 5), (0, 6), (1, 3), (3, 1)],
            votes.Margins.Where(row => row.Applications > 0).Select(row => (row.Margin, row.Applications!.Value)));
        Assert.Equal(21, votes.Margins.Count); // -10 to 10
    }

    [Fact]
    public void Spans_HaveTheirQuartiles()
    {
        var span = Full.Spans.Single(one => one.Span == StageSpan.ToVote);

        // 1 to 10 days: places 3.25, 5.5 and 7.75 of ten.
        Assert.Equal((10, new Quartiles(3.25m, 5.5m, 7.75m)), (span.Applications!.Value, span.Days!));
        Assert.All(Full.Spans.Where(one => one.Span != StageSpan.ToVote), one => Assert.Equal((0, null), (one.Applications!.Value, one.Days)));
    }

    [Fact]
    public void Objections_AndRechecks_AreCounted() =>
        // One application with two objections, one upheld; two voted on again, of which the one at place 1 of 2 through.
        Assert.Equal(new ObjectionFigures(1, 2, 1, 2, 1), Full.Objections);

    [Fact]
    public void Published_Funnel_ShowsWhatIsWorthMostWithoutASmallDrop() =>
        // 26 − 25, 25 − 24, 24 − 23 and 23 − 22 are small, as is 10 − 9: submitted and through stay, 16 apart, and what equals them.
        Assert.Equal([26, null, null, null, null, null, 10, 10, 10, null, null], Published.Total.Shown);

    [Fact]
    public void Published_Gender_HidesTheLargePartThatWouldTellTheSmallOne()
    {
        // 10 through in all, of which women 7: 10 − 7 = 3 men would be told.
        var genders = Published.Table(ReportDimension.Gender).Groups;

        Assert.Equal([12, 14, 0], genders.Select(group => group.Counts.Submitted));
        Assert.Equal([null, null, 0], genders.Select(group => group.Counts.VotedThrough));
    }

    [Fact]
    public void Published_Levels_HideTheThroughOfBoth()
    {
        var levels = Published.Table(ReportDimension.Level).Groups.Where(group => group.Counts.Submitted > 0).ToList();

        Assert.Equal([("ENGINEER", 20, null), ("SENIOR_ENGINEER", 6, (int?)null)], levels.Select(group => (group.Keys[0]!, group.Counts.Submitted!.Value, group.Counts.VotedThrough)));
        Assert.All(levels, group => Assert.Null(group.Rates.OfSubmitted));
        Assert.Equal(-11.5m, Published.Changes[0].Points); // the year's rate of submitted is shown in both years
        Assert.Null(Published.Changes[1].Points);
    }

    [Fact]
    public void Published_SideFigures_HideWhatIsSmall()
    {
        Assert.Equal(new ObjectionFigures(null, null, null, null, null), Published.Objections);
        Assert.Equal((null, null), (Published.Votes.Items, Published.Votes.DecidedByOne)); // how many were voted on is not shown
        Assert.Equal([12, null, null], Published.Criteria.Criteria.Select(row => row.Met)); // 1 pending; 3 not met
        Assert.Empty(Published.Criteria.MetCounts);
        Assert.All(Published.Experts.Rows, row => Assert.Null(row.MeanScore)); // two ballots each
    }

    [Fact]
    public void Json_WrittenAndRead_IsTheSame()
    {
        Assert.Equal(FiguresJson.Write(Full), FiguresJson.Write(FiguresJson.Read(FiguresJson.Write(Full))));
        Assert.Equal(FiguresJson.Write(Published), FiguresJson.Write(FiguresJson.Read(FiguresJson.Write(Published))));
    }

    /// <summary>Stores the year and counts it once.</summary>
    public sealed class Counted : IAsyncLifetime
    {
        private ReportDatabase database = null!;

        public AnnualFigures Full { get; private set; } = null!;

        public AnnualFigures Published { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            database = await ReportDatabase.CreateAsync();
            await using var db = database.Contexts.CreateDbContext();
            var snapshot = await HandYear.StoreAsync(db, await db.Standards.FirstAsync());
            (Full, Published) = await AnnualReportReader.CountAsync(db, snapshot, HandYear.Year, CancellationToken.None);
        }

        public async Task DisposeAsync() => await database.DisposeAsync();
    }
}
