using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Cycles;

public sealed class AppointmentServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync(YearStage.Scoring);

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task AppointCommittee_ThirteenMembers_ReplacesTheEleven()
    {
        var answer = await _year.SendSampleAsync(_year.Office, "appoint-committee", Committee(13));

        Assert.Equal(13, answer.At("appointCommittee.reviewCycle.committee").GetArrayLength());
    }

    [Fact]
    public async Task AppointCommittee_TwelveWithOneOutOfTerm_IsRefusedWithEachRule()
    {
        await _year.WithAsync(db => db.Experts.Where(expert => expert.Code == "X03")
            .ExecuteUpdateAsync(row => row.SetProperty(expert => expert.TermUntil, new DateOnly(2025, 5, 1))));

        var answer = await _year.SendSampleAsync(_year.Office, "appoint-committee", Committee(12));

        var problems = answer.At("appointCommittee.errors.0.problems").EnumerateArray().Select(problem => (problem.Text("kind"), problem.Text("expert")));
        Assert.Equal([("EVEN_NUMBER", ""), ("OUTSIDE_TERM", "X03")], problems);
        await using var db = _year.CreateContext();
        Assert.Equal(11, await db.CommitteeMembers.CountAsync());
    }

    /// <summary>Applications ask for up to assistant engineer here; a technician is too low for any.</summary>
    [Fact]
    public async Task AppointCommittee_TitleBelowTheLevelReviewed_IsRefused()
    {
        await _year.WithAsync(db => db.Experts.Where(expert => expert.Code == "X02")
            .ExecuteUpdateAsync(row => row.SetProperty(expert => expert.TitleLevel, TitleLevel.Technician)));

        var refused = await Assert.ThrowsAsync<CompositionRefusedException>(() => _year.WithAsync(db =>
            _year.Get<AppointmentService>().AppointCommitteeAsync(db, _year.CycleId, Seats(11), _year.Office, default)));

        Assert.Equal(("TITLE_TOO_LOW", "X02"), (refused.Problems[0].Kind, refused.Problems[0].Expert));
    }

    [Fact]
    public async Task AppointCommittee_OnceVotingHasBegun_IsRefused()
    {
        await _year.WithAsync(db => db.ReviewCycles.ExecuteUpdateAsync(row => row.SetProperty(cycle => cycle.State, CycleState.Voting)));

        await Assert.ThrowsAsync<CycleStateException>(() => _year.WithAsync(db =>
            _year.Get<AppointmentService>().AppointCommitteeAsync(db, _year.CycleId, Seats(13), _year.Office, default)));
    }

    [Theory]
    [InlineData(2, new[] { "TOO_FEW_MEMBERS", "EVEN_NUMBER" })]
    [InlineData(3, new string[0])]
    [InlineData(4, new[] { "EVEN_NUMBER" })]
    public async Task CreatePanel_BySize_IsCheckedByTheParameters(int size, string[] expected)
    {
        var draft = new PanelDraft(_year.CycleId, "示例评议组", TitleLevel.AssistantEngineer, YearPeople.Security, Seats: Seats(size));
        var create = () => _year.WithAsync(db => _year.Get<AppointmentService>().CreatePanelAsync(db, draft, _year.Office, default));

        if (expected.Length > 0)
        {
            Assert.Equal(expected, (await Assert.ThrowsAsync<CompositionRefusedException>(create)).Problems.Select(problem => problem.Kind));
        }
        else
        {
            Assert.Equal(size, (await create()).Members.Count);
        }

        await using var db = _year.CreateContext();
        Assert.Equal(expected.Length > 0 ? 0 : 1, await db.Panels.CountAsync());
    }

    [Fact]
    public async Task CreatePanel_NameTwice_IsRefused()
    {
        var draft = new PanelDraft(_year.CycleId, "示例评议组", null, null, Seats: Seats(3));
        await _year.WithAsync(db => _year.Get<AppointmentService>().CreatePanelAsync(db, draft, _year.Office, default));

        await Assert.ThrowsAsync<PanelNameTakenException>(() => _year.WithAsync(db =>
            _year.Get<AppointmentService>().CreatePanelAsync(db, draft, _year.Office, default)));
    }

    [Fact]
    public async Task AppointPanel_Anew_ReplacesItsMembers()
    {
        var panel = await _year.WithAsync(db => _year.Get<AppointmentService>().CreatePanelAsync(
            db, new PanelDraft(_year.CycleId, "示例评议组", null, null, Seats: Seats(3)), _year.Office, default));

        await _year.WithAsync(db => _year.Get<AppointmentService>().AppointPanelAsync(db, panel.Id, Seats(5), _year.Office, default));

        await using var db = _year.CreateContext();
        Assert.Equal(_year.Experts.Take(5), await db.PanelMembers.OrderBy(member => member.ExpertId).Select(member => member.ExpertId).ToListAsync());
    }

    private Seat[] Seats(int count) =>
        [.. _year.Experts.Take(count).Select((expert, place) => new Seat(expert, place == 0 ? CommitteeRole.Chair : CommitteeRole.Member))];

    private object Committee(int count) => new
    {
        cycleId = NodeIds.Of("ReviewCycle", _year.CycleId),
        seats = Seats(count).Select(seat => new { expertId = NodeIds.Of("Expert", seat.ExpertId), role = Codes.Of(seat.Role) }),
    };
}
