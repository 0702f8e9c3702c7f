using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Recommendations;

public sealed class RecommendationServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    private int Exceptional => _year.Applications[8];

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Recommend_BySeniorExpert_KeepsTheRankHeldThatDay()
    {
        _year.Time.SetTo(2025, 4, 10);
        var answer = await _year.SendSampleAsync(_year.Expert(0), "recommend", new { applicationId = NodeId(Exceptional), statement = "示例推荐" });
        await _year.WithAsync(db => db.Experts.ExecuteUpdateAsync(expert => expert.SetProperty(row => row.TitleLevel, TitleLevel.Engineer)));

        answer.Indent().MatchSnapshot();
        await using var db = _year.CreateContext();
        Assert.Equal(TitleLevel.ProfessoriateSeniorEngineer, (await db.Recommendations.SingleAsync()).TitleHeld);
    }

    [Fact]
    public async Task Recommend_RankTooLow_IsRefusedWithTheClause()
    {
        // The engineer level asks for a senior title.
        _year.Time.SetTo(2025, 4, 10);
        await _year.WithAsync(db => db.Experts.ExecuteUpdateAsync(expert => expert.SetProperty(row => row.TitleLevel, TitleLevel.Engineer)));

        var refused = await Assert.ThrowsAsync<RecommendationRefusedException>(() => SignAsync(0));

        Assert.Contains("TITLE_TOO_LOW", refused.Message, StringComparison.Ordinal);
        Assert.Contains("五（三）5（3）", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommend_ByTheApplicant_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await LinkAsync(0);

        var refused = await Assert.ThrowsAsync<RecommendationRefusedException>(() => SignAsync(0));

        Assert.Contains("APPLICANT", refused.Message, StringComparison.Ordinal);
        Assert.Null((await SignAsync(1)).WithdrawnOn);
    }

    [Fact]
    public async Task Dossier_RecommendedByTheApplicant_SaysSo()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await SignAsync(1);
        await LinkAsync(0);

        var dossier = (await _year.WithAsync(db => db.Applications.WithDossier().SingleAsync(found => found.Id == Exceptional))).ToDossier();

        Assert.Equal([true, false], dossier.Recommendations.OrderBy(paper => int.Parse(paper.RecommenderId, CultureInfo.InvariantCulture)).Select(paper => paper.IsApplicant));
    }

    [Fact]
    public async Task Recommend_AfterTheDeadline_IsRefused()
    {
        _year.Time.SetTo(2025, 5, 1);

        var refused = await Assert.ThrowsAsync<RecommendationRefusedException>(() => SignAsync(0));

        Assert.Contains("AFTER_DEADLINE", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommend_TwiceOrARegularApplication_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);

        await Assert.ThrowsAsync<AlreadyRecommendedException>(() => SignAsync(0));
        await Assert.ThrowsAsync<NotExceptionalException>(() => _year.WithAsync(db =>
            _year.Get<RecommendationService>().SignAsync(db, _year.Applications[0], null, _year.Expert(0), default)));
    }

    [Fact]
    public async Task Withdraw_AndSignAgain_KeepsBothOnRecord()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await _year.WithAsync(db => _year.Get<RecommendationService>().WithdrawAsync(db, Exceptional, _year.Expert(0), default));
        await SignAsync(0);

        await using var db = _year.CreateContext();
        Assert.Equal(2, await db.Recommendations.CountAsync());
        Assert.Equal(1, await db.Recommendations.CountAsync(found => found.WithdrawnOn == null));
    }

    [Fact]
    public async Task Consent_WithDocument_IsRecordedOnce()
    {
        var variables = new { applicationId = NodeId(Exceptional), documentNumber = "示例〔2025〕1号", givenOn = "2025-04-20" };
        var first = await _year.SendSampleAsync(_year.Authority, "give-consent", variables);
        var second = await _year.SendSampleAsync(_year.Authority, "give-consent", variables);

        Assert.Equal("2025-04-20", first.TextAt("giveConsent.consent.givenOn"));
        Assert.Equal("ConsentExistsError", second.TextAt("giveConsent.errors.0.__typename"));
    }

    /// <summary>Gives the expert of that place an account that is also the applicant's.</summary>
    private async Task LinkAsync(int place)
    {
        var applicant = await _year.ApplicantOfAsync(8);
        await _year.WithAsync(db =>
        {
            db.Accounts.Add(new Account
            {
                SubjectId = $"expert-{place}",
                DisplayName = "示例专家",
                ExpertId = _year.Experts[place],
                ApplicantId = applicant,
            });
            return db.SaveChangesAsync();
        });
    }

    private static string NodeId(int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Application:{id}"));

    private Task<Db.Entities.Recommendations.Recommendation> SignAsync(int place) => _year.WithAsync(db =>
        _year.Get<RecommendationService>().SignAsync(db, Exceptional, null, _year.Expert(place), default));
}
