using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Statistics.Facts;
using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Api.Tests.Statistics;

/// <summary>What closing a year freezes, fact by fact.</summary>
public sealed class FrozenFactsTests(ClosedYear closed) : IClassFixture<ClosedYear>
{
    [Fact]
    public async Task Applications_HaveTheirMarks()
    {
        await using var db = closed.Year.CreateContext();
        var facts = await db.ApplicationFacts.ToListAsync();

        Assert.Equal(
            (8, 6, 6, 6, 6, 6, 6, 0, 6),
            (facts.Count, facts.Count(f => f.Eligible), facts.Count(f => f.Scored), facts.Count(f => f.Voted), facts.Count(f => f.VotedThrough),
                facts.Count(f => f.InsideCap), facts.Count(f => f.OnNotice), facts.Count(f => f.Objected), facts.Count(f => f.Confirmed)));
        Assert.All(facts.Where(f => f.AgeAtCutoff is not null), f => Assert.Equal(Scoring.Statistics.Band.Of(Scoring.Statistics.Band.Ages, f.AgeAtCutoff!.Value).Code, f.AgeBand));
        Assert.All(facts.Where(f => f.Confirmed), f => Assert.NotNull(f.DaysToConfirmation));
    }

    [Fact]
    public async Task Criteria_AreThoseOfTheCurrentEvaluations()
    {
        await using var db = closed.Year.CreateContext();
        var found = await db.CriterionFindings
            .Where(finding => finding.Evaluation.IsCurrent && finding.Evaluation.Application.SubmittedAt != null)
            .Select(finding => new { finding.Evaluation.ApplicationId, finding.Sequence, finding.CriterionCode, finding.Result })
            .OrderBy(row => row.ApplicationId).ThenBy(row => row.Sequence).ToListAsync();
        var frozen = await db.CriterionFacts
            .Select(fact => new { fact.ApplicationId, fact.Sequence, fact.CriterionCode, fact.Result })
            .OrderBy(row => row.ApplicationId).ThenBy(row => row.Sequence).ToListAsync();

        Assert.NotEmpty(found);
        Assert.Equal(found, frozen);
        Assert.All(await db.CriterionFacts.ToListAsync(), fact => Assert.NotNull(fact.Block));
    }

    [Fact]
    public async Task Scores_AreOnePerAssignmentWithTheirDeviation()
    {
        await using var db = closed.Year.CreateContext();
        var facts = await db.ExpertScoreFacts.ToListAsync();

        Assert.Equal(18, facts.Count); // six applications by three experts
        foreach (var application in facts.GroupBy(fact => fact.ApplicationId))
        {
            // The mean of n thousandths, halves up: (2·sum + n) / 2n.
            var sum = application.Sum(fact => fact.Score!.Value.Thousandths);
            var mean = (2 * sum + 3) / 6;
            Assert.All(application, fact => Assert.Equal(fact.Score!.Value.Thousandths - mean, fact.Deviation!.Value.Thousandths));
        }
    }

    [Fact]
    public async Task Rounds_HoldCountsAndMarginsAndNoName()
    {
        await using var db = closed.Year.CreateContext();
        var facts = await db.RoundFacts.ToListAsync();

        // Two thirds of 11: 3·8 = 24 ≥ 22, so that 8 are needed; 9 yes are one more.
        Assert.Equal(6, facts.Count);
        Assert.All(facts, fact => Assert.Equal((9, 2, 0, 0, 8, 1, true), (fact.Yes, fact.No, fact.Abstain, fact.NotVoted, fact.Needed, fact.Margin, fact.Decides)));
        Assert.DoesNotContain(db.Model.FindEntityType(typeof(Db.Entities.Statistics.RoundFact))!.GetProperties(), property => property.Name.Contains("Expert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Experts_HaveLoadAttendanceAndSeverity()
    {
        await using var db = closed.Year.CreateContext();
        var facts = await db.ExpertFacts.ToListAsync();

        Assert.Equal((18, 18, 0), (facts.Sum(fact => fact.Assigned), facts.Sum(fact => fact.Submitted), facts.Sum(fact => fact.Recused)));
        Assert.Equal((11, 11), (facts.Count(fact => fact.Seat is not null), facts.Count(fact => fact.Attended == 1)));
        Assert.All(facts.Where(fact => fact.Seat is not null), fact => Assert.Equal(6 - fact.VoteRecusals, fact.Votes));
        Assert.Equal(facts.Count, facts.Select(fact => fact.Pseudonym).Distinct().Count());
        Assert.All(facts.Where(fact => fact.Submitted > 0), fact => Assert.NotNull(fact.Severity));
    }

    [Fact]
    public async Task Hash_CoversEveryTable()
    {
        await using var db = closed.Year.CreateContext();
        var snapshot = await db.StatisticsSnapshots.AsNoTracking().SingleAsync();
        Assert.Equal(snapshot.Hash, await SnapshotHash.OfAsync(db, snapshot, default));

        foreach (var table in new[] { "ApplicationFacts", "CriterionFacts", "ExpertScoreFacts", "RoundFacts", "ExpertFacts" })
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
#pragma warning disable EF1002 // The names are those above.
            await db.Database.ExecuteSqlRawAsync($"DELETE FROM {table}");
#pragma warning restore EF1002
            Assert.NotEqual(snapshot.Hash, await SnapshotHash.OfAsync(db, snapshot, default));
        }

        var otherParameters = new Db.Entities.Statistics.StatisticsSnapshot
        {
            Id = snapshot.Id,
            Hash = "",
            StandardCode = snapshot.StandardCode,
            StandardVersion = snapshot.StandardVersion,
            ParametersJson = snapshot.ParametersJson + " ",
        };
        Assert.NotEqual(snapshot.Hash, await SnapshotHash.OfAsync(db, otherParameters, default));
    }

    [Fact]
    public async Task Figures_StoredWithTheSnapshot_FollowFromItsFacts()
    {
        await using var db = closed.Year.CreateContext();
        var snapshot = await db.StatisticsSnapshots.AsNoTracking().Include(found => found.Figures).SingleAsync();
        var (full, published) = await AnnualReportReader.CountAsync(db, snapshot, 2025, default);

        Assert.Equal(snapshot.Figures!.FullJson, FiguresJson.Write(full));
        Assert.Equal(snapshot.Figures.PublishedJson, FiguresJson.Write(published));
    }

    [Fact]
    public async Task Preview_OfTheSameDay_IsOne()
    {
        await using var year = await Storage.ReviewYear.StartAsync(Storage.YearStage.Scoring);
        var service = year.Get<Api.Statistics.SnapshotService>();
        var first = await year.WithAsync(db => service.PreviewAsync(db, year.CycleId, year.Analyst, default));
        var again = await year.WithAsync(db => service.PreviewAsync(db, year.CycleId, year.Analyst, default));
        year.Time.SetTo(2025, 5, 26);
        var next = await year.WithAsync(db => service.PreviewAsync(db, year.CycleId, year.Analyst, default));

        Assert.Equal(first.Id, again.Id);
        Assert.NotEqual(first.Id, next.Id);
        Assert.Equal(first.Hash, next.Hash); // nothing happened in between
        Assert.True(next.Provisional);
    }
}
