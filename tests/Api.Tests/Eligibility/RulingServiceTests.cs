using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Eligibility;

public sealed class RulingServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    private int Waiting => _year.Applications[7];

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        await using var db = _year.CreateContext();
        var service = _year.Get<ApplicationService>();
        await service.SubmitAsync(db, [Waiting], _year.Office, default);
        await service.ConfirmByEmployerAsync(db, [Waiting], _year.Office, default);
        await service.AcceptAsync(db, [Waiting], _year.Office, default);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Evaluate_UnruledFinding_IsPendingAndStaysAccepted()
    {
        await _year.WithAsync(db => _year.Get<EligibilityService>().EvaluateAsync(db, [Waiting], _year.Office, default));

        Assert.Equal((EligibilityResult.Pending, ApplicationState.Accepted), await StandingAsync());
    }

    [Theory]
    [InlineData(true, EligibilityResult.Eligible, ApplicationState.Eligible)]
    [InlineData(false, EligibilityResult.Ineligible, ApplicationState.Ineligible)]
    public async Task Rule_OnTheFinding_DecidesTheApplication(bool confirmed, EligibilityResult result, ApplicationState state)
    {
        await RuleAsync(confirmed, "示例核实");

        Assert.Equal((result, state), await StandingAsync());
        await Assert.ThrowsAsync<EligibilityDecidedException>(() => RuleAsync(confirmed, "示例核实"));
    }

    [Fact]
    public async Task Rule_RefusedWithoutReason_ChangesNothing()
    {
        await Assert.ThrowsAsync<ReasonMissingException>(() => RuleAsync(confirmed: false, null));

        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.EligibilityEvaluations.CountAsync());
    }

    [Fact]
    public async Task Evaluate_Again_KeepsTheEarlierEvaluation()
    {
        await _year.WithAsync(db => _year.Get<EligibilityService>().EvaluateAsync(db, [Waiting], _year.Office, default));
        await RuleAsync(confirmed: true, null);

        await using var db = _year.CreateContext();
        Assert.Equal([false, true], await db.EligibilityEvaluations.OrderBy(found => found.Id).Select(found => found.IsCurrent).ToListAsync());
    }

    [Fact]
    public async Task RuleOnDegree_OfNoTechnicalInstitute_IsRefused() =>
        await Assert.ThrowsAsync<NotATechnicalInstituteException>(() => _year.WithAsync(db => _year.Get<RulingService>().RuleOnDegreeAsync(
            db, Waiting, new DateOnly(2018, 6, 30), DegreeRung.Bachelor, "示例", _year.Office, default)));

    private Task<Db.Entities.Applications.Application> RuleAsync(bool confirmed, string? reason) => _year.WithAsync(db =>
        _year.Get<RulingService>().RuleOnFindingAsync(db, Waiting, "assistant.ability", confirmed, reason, _year.Office, default));

    private async Task<(EligibilityResult Result, ApplicationState State)> StandingAsync()
    {
        await using var db = _year.CreateContext();
        return (
            await db.EligibilityEvaluations.Where(found => found.IsCurrent).Select(found => found.Result).SingleAsync(),
            await db.Applications.Where(found => found.Id == Waiting).Select(found => found.State).SingleAsync());
    }
}
