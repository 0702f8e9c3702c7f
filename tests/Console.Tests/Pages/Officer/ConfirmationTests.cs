using System.Net;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

/// <summary>More results than a page of the schema, and than one part, holds.</summary>
public sealed class ConfirmationTests
{
    private const int Passed = 510;

    /// <summary>510 results: 500 in one transaction, by number; the page says that 10 are left; then these.</summary>
    [Fact]
    public async Task Confirm_MoreThanOnePart_SaysWhatIsLeftUntilAllAreConfirmed()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        await PassAsync(office.Year);
        office.Year.Time.SetTo(2025, 6, 20);
        using var authority = await office.SignInAsync("authority");
        var before = await authority.ReadAsync("/office/notice");
        Assert.Contains("可确认 510 人", before, StringComparison.Ordinal);

        using var first = await authority.PostAsync(before, "/office/notice", ("_action", "confirm"));
        Assert.True(first.StatusCode == HttpStatusCode.SeeOther, await first.Content.ReadAsStringAsync());
        var between = await authority.ReadAsync("/office/notice");
        Assert.Contains("已确认 500 人；还有 10 人待确认。", between, StringComparison.Ordinal);
        Assert.Equal(500, await office.Year.WithAsync(db => db.Applications.CountAsync(found => found.State == ApplicationState.Confirmed)));
        Assert.Equal("P0500", await office.Year.WithAsync(db => db.Applications.Where(found => found.State == ApplicationState.Confirmed).MaxAsync(found => found.Number)));

        using var rest = await authority.PostAsync(between, "/office/notice", ("_action", "confirm"));
        Assert.Equal(HttpStatusCode.SeeOther, rest.StatusCode);
        Assert.Contains("已确认 10 人，全部完成。", await authority.ReadAsync("/office/notice"), StringComparison.Ordinal);
        Assert.Equal(Passed, await office.Year.WithAsync(db => db.Outcomes.Select(outcome => outcome.CertificateNumber).Distinct().CountAsync()));
    }

    /// <summary>One of the part has an open objection: nothing of it is confirmed, and the page says why.</summary>
    [Fact]
    public async Task Confirm_WithOneThatMayNotBe_ConfirmsNothing()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        await PassAsync(office.Year, 3);
        office.Year.Time.SetTo(2025, 6, 20);
        await office.Year.WithAsync(async db =>
        {
            var application = await db.Applications.SingleAsync(found => found.Number == "P0002");
            db.Add(new Objection { ApplicationId = application.Id, ReceivedAt = office.Year.Time.GetUtcNow().UtcDateTime, Text = "示例异议" });
            return await db.SaveChangesAsync();
        });
        using var authority = await office.SignInAsync("authority");

        using var answer = await authority.PostAsync(await authority.ReadAsync("/office/notice"), "/office/notice", ("_action", "confirm"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(0, await office.Year.WithAsync(db => db.Applications.CountAsync(found => found.State == ApplicationState.Confirmed)));
    }

    /// <summary>A year on notice, from 5 to 12 June, with so many passed.</summary>
    private static Task<int> PassAsync(ReviewYear year, int passed = Passed) => year.WithAsync(async db =>
    {
        var at = new DateTime(2025, 6, 4, 0, 0, 0, DateTimeKind.Utc);
        db.AddRange(Enumerable.Range(1, passed).Select(number => new Application
        {
            CycleId = year.CycleId,
            Applicant = new Db.Entities.People.Applicant
            {
                Name = $"示例通过者{number}",
                Gender = Gender.Female,
                BirthDate = new DateOnly(1990, 1, 1),
                City = "SHENYANG",
                IdNumberCipher = "示例",
                IdNumberHash = $"{number + 1000:x64}",
                IdNumberMasked = "示例",
            },
            Number = $"P{number:0000}",
            TargetLevel = TitleLevel.Engineer,
            Specialty = YearPeople.Security,
            State = ApplicationState.Passed,
            CreatedAt = at,
            SubmittedAt = at,
            EmployerConfirmedAt = at,
            AcceptedAt = at,
            ScreenedAt = at,
            ScoredAt = at,
            VotedAt = at,
            Score = Scoring.Ballots.ScaledScore.FromPoints(80),
            Outcome = new Outcome { Eligible = true, VotedThrough = true, InsideCap = true, DecidedAt = at },
        }));
        await db.SaveChangesAsync();
        return await db.ReviewCycles.ExecuteUpdateAsync(row => row
            .SetProperty(cycle => cycle.State, CycleState.Notice)
            .SetProperty(cycle => cycle.NoticeFrom, new DateOnly(2025, 6, 5))
            .SetProperty(cycle => cycle.NoticeUntil, new DateOnly(2025, 6, 12)));
    });
}
