using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
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

        Assert.Equal("TITLE_TOO_LOW", refused.Rule);
        Assert.Contains("五（三）5（3）", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommend_ByTheApplicant_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await LinkAsync(0);

        var refused = await Assert.ThrowsAsync<RecommendationRefusedException>(() => SignAsync(0));

        Assert.Equal("APPLICANT", refused.Rule);
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

        Assert.Equal("AFTER_DEADLINE", refused.Rule);
    }

    [Fact]
    public async Task Recommend_TwiceOrARegularApplication_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);

        await Assert.ThrowsAsync<AlreadyRecommendedException>(() => SignAsync(0));
        await Assert.ThrowsAsync<NotExceptionalException>(() => _year.WithAsync(db =>
            _year.Get<RecommendationService>().ConsentAsync(db, _year.Applications[0], "示例", new(2025, 4, 9), _year.Authority, default)));
    }

    /// <summary>An expert learns nothing of a dossier that is not open to them by trying to recommend it.</summary>
    [Fact]
    public async Task Recommend_ARegularApplicationThatIsNotOpen_LooksLikeOneThatIsNotThere()
    {
        _year.Time.SetTo(2025, 4, 10);

        await Assert.ThrowsAsync<SubjectNotFoundException>(() => _year.WithAsync(db =>
            _year.Get<RecommendationService>().SignAsync(db, _year.Applications[0], null, _year.Expert(0), default)));
    }

    [Fact]
    public async Task Withdraw_AndSignAgain_KeepsBothOnRecord()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await _year.WithAsync(db => _year.Get<RecommendationService>().WithdrawAsync(db, Exceptional, "示例", _year.Expert(0), default));
        await SignAsync(0);

        await using var db = _year.CreateContext();
        Assert.Equal(2, await db.Recommendations.CountAsync());
        Assert.Equal(1, await db.Recommendations.CountAsync(found => found.WithdrawnOn == null));
    }

    [Fact]
    public async Task Withdraw_WithReasonOrWithout_KeepsItOrIsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        var without = await _year.SendSampleAsync(_year.Expert(0), "withdraw-recommendation", new { applicationId = NodeId(Exceptional), reason = " " });
        var with = await _year.SendSampleAsync(_year.Expert(0), "withdraw-recommendation", new { applicationId = NodeId(Exceptional), reason = "示例撤回" });
        var other = await _year.SendSampleAsync(_year.Expert(1), "withdraw-recommendation", new { applicationId = NodeId(Exceptional), reason = "示例撤回" });

        Assert.Equal("ReasonMissingError", without.TextAt("withdrawRecommendation.errors.0.__typename"));
        Assert.Equal("示例撤回", with.TextAt("withdrawRecommendation.recommendation.withdrawReason"));
        Assert.Equal("SubjectNotFoundError", other.TextAt("withdrawRecommendation.errors.0.__typename"));
    }

    [Fact]
    public async Task Withdraw_OnceEligibilityIsDecided_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await _year.WithAsync(db => db.Applications.Where(found => found.Id == Exceptional)
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.State, ApplicationState.Eligible)));

        var refused = await Assert.ThrowsAsync<RecommendationRefusedException>(() => _year.WithAsync(db =>
            _year.Get<RecommendationService>().WithdrawAsync(db, Exceptional, "示例", _year.Expert(0), default)));

        Assert.Equal("DECIDED", refused.Rule);
    }

    [Fact]
    public async Task Recommend_OutsideTheField_IsRefusedWithRuleAndClause()
    {
        _year.Time.SetTo(2025, 4, 10);
        await _year.WithAsync(db => db.ExpertSpecialties.Where(found => found.ExpertId == _year.Experts[0] && found.Specialty == YearPeople.Security).ExecuteDeleteAsync());

        var answer = await _year.SendSampleAsync(_year.Expert(0), "recommend", new { applicationId = NodeId(Exceptional) });

        var error = answer.At("recommend.errors.0");
        Assert.Equal(("RecommendationRefusedError", "OUTSIDE_FIELD", "五（三）5（3）"), (error.Text("__typename"), error.Text("rule"), error.Text("clause")));
    }

    [Fact]
    public async Task Recommend_ByOneAskedToReview_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await _year.WithAsync(db =>
        {
            db.Assignments.Add(new() { ApplicationId = Exceptional, ExpertId = _year.Experts[0] });
            return db.SaveChangesAsync();
        });

        Assert.Equal("REVIEWER", (await Assert.ThrowsAsync<RecommendationRefusedException>(() => SignAsync(0))).Rule);
    }

    /// <summary>The expert's identity number is the applicant's: one person, whatever the accounts say.</summary>
    [Fact]
    public async Task Recommend_BySamePersonByIdNumber_IsRefused()
    {
        _year.Time.SetTo(2025, 4, 10);
        await _year.WithAsync(async db =>
        {
            var hash = await db.Applications.Where(found => found.Id == Exceptional).Select(found => found.Applicant.IdNumberHash).SingleAsync();
            return await db.Experts.Where(found => found.Id == _year.Experts[0])
                .ExecuteUpdateAsync(row => row.SetProperty(found => found.IdNumberHash, hash));
        });

        Assert.Equal("APPLICANT", (await Assert.ThrowsAsync<RecommendationRefusedException>(() => SignAsync(0))).Rule);
    }

    [Fact]
    public async Task Count_TwoSignedOneWithdrawn_SaysOfEachWhetherItCounts()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await SignAsync(1);
        await _year.WithAsync(db => _year.Get<RecommendationService>().WithdrawAsync(db, Exceptional, "示例", _year.Expert(0), default));

        var count = (await _year.SendSampleAsync(_year.Office, "recommendation-count", new { applicationId = NodeId(Exceptional) })).At("application.recommendationCount");

        Assert.Equal(("NOT_MET", "2", "1", "False"), (count.Text("result"), count.Text("needed"), count.Text("counted"), count.Text("consentGiven")));
        Assert.Equal(
            [("X01", "WITHDRAWN"), ("X02", "COUNTED")],
            count.GetProperty("findings").EnumerateArray().Select(finding =>
                (finding.GetProperty("recommendation").GetProperty("expert").Text("code"), finding.Text("standing"))));
    }

    [Fact]
    public async Task Count_TwoSignedAndConsent_IsMet()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await SignAsync(1);
        var before = await _year.SendSampleAsync(_year.Office, "recommendation-count", new { applicationId = NodeId(Exceptional) });
        await _year.SendSampleAsync(
            _year.Authority, "give-consent", new { applicationId = NodeId(Exceptional), documentNumber = "示例〔2025〕1号", givenOn = "2025-04-20" });

        var after = await _year.SendSampleAsync(_year.Office, "recommendation-count", new { applicationId = NodeId(Exceptional) });

        Assert.Equal("PENDING", before.TextAt("application.recommendationCount.result"));
        Assert.Equal("MET", after.TextAt("application.recommendationCount.result"));
    }

    [Fact]
    public async Task List_ByOfficeAndExpert_ShowsAllAndTheOwn()
    {
        _year.Time.SetTo(2025, 4, 10);
        await SignAsync(0);
        await SignAsync(1);
        await _year.WithAsync(db => _year.Get<RecommendationService>().WithdrawAsync(db, Exceptional, "示例", _year.Expert(1), default));

        var office = await _year.SendSampleAsync(_year.Office, "recommendations", new { year = 2025 });
        var standing = await _year.SendSampleAsync(_year.Office, "recommendations", new { year = 2025, withdrawn = false });
        var expert = await _year.SendSampleAsync(_year.Expert(1), "recommendations", new { year = 2025 });

        Assert.Equal(["X01", "X02"], Codes(office));
        Assert.Equal(["X01"], Codes(standing));
        Assert.Equal(["X02"], Codes(expert));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendSampleAsync(_year.Analyst, "recommendations", new { year = 2025 })).ErrorCode());
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

    private static string[] Codes(string answer) =>
        [.. answer.At("recommendations.nodes").EnumerateArray().Select(node => node.GetProperty("expert").Text("code"))];

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
