using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Tests.Fixtures;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Tests.Annual;

[Collection(SnapshotCollection.Name)]
public sealed class AnnualReportReaderTests(SnapshotDatabase database)
{
    private AnnualReport Report => database.Report;

    [Fact]
    public void FinalAsync_Total_IsCountedByHand()
    {
        // 8 + 4 + 5 + 1 = 18 submitted; 8 + 3 + 5 + 0 = 16 accepted; 7 + 2 + 3 = 12 eligible, scored and voted on;
        // 5 + 1 + 0 = 6 through; 4 − 1 revoked + 1 = 4 confirmed. The draft counts nowhere.
        Assert.Equal(
            StageFigures.Of(new StageCounts
            {
                Submitted = 18,
                EmployerConfirmed = 16,
                Accepted = 16,
                Eligible = 12,
                Scored = 12,
                Voted = 12,
                VotedThrough = 6,
                InsideCap = 6,
                OnNotice = 6,
                Confirmed = 4,
            }),
            Report.Total);
    }

    [Fact]
    public void FinalAsync_ByLevelAndSpecialty_HasEachGroupInTheLaddersOrder() =>
        Assert.Equal(
            [("TECHNICIAN", FactYear.Governance, 0, 1), ("ENGINEER", FactYear.Governance, 1, 4), ("ENGINEER", FactYear.Security, 5, 8), ("SENIOR_ENGINEER", FactYear.Security, 0, 5)],
            Report.ByLevelAndSpecialty.Groups.Select(group => (group.Keys[0], group.Keys[1], group.Counts.VotedThrough!.Value, group.Counts.Submitted!.Value)));

    [Fact]
    public void FinalAsync_Rates_NameTheirDenominators()
    {
        var engineers = Report.ByLevel.Groups.Single(group => group.Keys[0] == "ENGINEER").Rates;

        Assert.Equal((6, 12, 50.0m), Of(engineers.OfSubmitted)); // 8 + 4
        Assert.Equal((6, 11, 54.5m), Of(engineers.OfAccepted));  // 8 + 3
        Assert.Equal((6, 9, 66.7m), Of(engineers.OfEligible));   // 7 + 2
        Assert.Equal(FunnelStage.Voted, engineers.OfVoted!.Base);

        static (int, int, decimal?) Of(Rate? rate) => (rate!.Numerator, rate.Denominator, rate.Percent);
    }

    [Fact]
    public void FinalAsync_NoOneEligible_HasNoRateRatherThanZero()
    {
        var technicians = Report.ByLevel.Groups.Single(group => group.Keys[0] == "TECHNICIAN").Rates;

        Assert.Equal(0m, technicians.OfSubmitted!.Percent);
        Assert.Null(technicians.OfEligible!.Percent);
    }

    [Fact]
    public void FinalAsync_EveryTable_AddsUpToItsTotal() =>
        Assert.All(Report.Tables, table => Assert.All(
            PassRates.Stages, stage => Assert.Equal(table.Total.Of(stage), table.Groups.Sum(group => group.Counts.Of(stage)))));

    [Fact]
    public void FinalAsync_Tables_CoverTheYearOrTheExceptionalTrack() =>
        // Three of the eighteen are exceptional: the second of each group of more than one.
        Assert.All(Report.Tables, table => Assert.Equal(
            table.Dimensions[0] is ReportDimension.Condition or ReportDimension.Broken ? 3 : 18, table.Total.Submitted));

    [Fact]
    public void FinalAsync_Cities_AreInOfficialOrderOthersLast() =>
        Assert.Equal(["SHENYANG", "DALIAN", "=ELSEWHERE"], Table(ReportDimension.City).Groups.Select(group => group.Keys[0]));

    [Fact]
    public void FinalAsync_UnknownFact_IsAGroupOfItsOwnAtTheEnd()
    {
        var last = Table(ReportDimension.YearsInTitle).Groups[^1];

        Assert.Equal((null, 1), (last.Keys[0], last.Counts.Submitted));
    }

    [Fact]
    public void FinalAsync_Ages_AreInBands() =>
        // Ages are 28, 31, 34, 37, 40, 43, 46, 49 in a group of 8; 28 to 37 in one of 4; 28 to 40 in one of 5; 28 alone.
        Assert.Equal(
            [("-29", 4), ("30-34", 6), ("35-39", 3), ("40-44", 3), ("45-49", 2)],
            Table(ReportDimension.AgeBand).Groups.Select(group => (group.Keys[0], group.Counts.Submitted!.Value)));

    [Fact]
    public void FinalAsync_Head_NamesSnapshotAndStandard()
    {
        Assert.Equal((2025, false, FactYear.TakenAt), (Report.Year, Report.Provisional, Report.TakenAt));
        Assert.Equal("0123456789ab", Report.ShortHash);
        Assert.Equal("网络空间安全", Report.Standard.Specialties[FactYear.Security].Zh);
    }

    [Fact]
    public async Task FinalAsync_YearWithoutSnapshot_IsNull()
    {
        await using var db = database.Open();

        Assert.Null(await AnnualReportReader.FinalAsync(db, 2024, CancellationToken.None));
        Assert.Null(await AnnualReportReader.OfSnapshotAsync(db, 999, CancellationToken.None));
    }

    [Fact]
    public async Task LatestAsync_PreviewBesideTheFinal_TakesTheFinal()
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var cycle = await db.ReviewCycles.SingleAsync();
        db.Add(new Db.Entities.Statistics.StatisticsSnapshot
        {
            CycleId = cycle.Id,
            TakenAt = FactYear.TakenAt,
            Hash = new string('f', 64),
            StandardCode = "gone",
            StandardVersion = "1",
            ParametersJson = "{}",
            Provisional = true,
        });
        await db.SaveChangesAsync();

        var latest = await AnnualReportReader.LatestAsync(db, 2025, CancellationToken.None);
        var preview = await AnnualReportReader.OfSnapshotAsync(db, await db.StatisticsSnapshots.MaxAsync(snapshot => snapshot.Id), CancellationToken.None, full: true);

        Assert.False(latest!.Provisional);
        Assert.True(preview!.Provisional);
        Assert.Equal((StageFigures.Of(default), "gone"), (preview.Total, preview.Standard.Title.En));
        Assert.All(preview.Funnel, step => Assert.Null(step.OfSubmitted!.Percent));
    }

    private ReportTable Table(ReportDimension dimension) => Report.Others.Single(table => table.Dimensions.Contains(dimension));
}
