using System.Net;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

public sealed class PanelPagesTests : IAsyncLifetime
{
    private const string New = "/office/panels/new?level=Engineer&specialty=CYBERSPACE_SECURITY";

    private OfficeYear office = null!;
    private BrowserSession browser = null!;

    public async Task InitializeAsync()
    {
        office = await OfficeYear.StartAsync(YearStage.Accepting);
        browser = await office.SignInAsync();
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await office.DisposeAsync();
    }

    [Fact]
    public async Task Panel_MadeChangedAndDissolved_IsListedWithItsMembers()
    {
        using var made = await PostAsync(New, ("_action", "seats"), ("name", "示例评审组"), Seat(0, "Chair"), Seat(1), Seat(2), Seat(3, ""));
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        var list = await browser.ReadAsync("/office/panels");
        Assert.Contains("示例评审组", list, StringComparison.Ordinal);
        Assert.Contains("示例专家03", list, StringComparison.Ordinal);
        var panel = await PanelAsync();
        Assert.Equal((TitleLevel.Engineer, YearPeople.Security, 3), (panel.Level!.Value, panel.Specialty, panel.Members.Count));

        var address = "/office/panels/" + NodeIds.Of("Panel", panel.Id);
        using var changed = await PostAsync(address, ("_action", "seats"), Seat(4, "Chair"), Seat(5), Seat(6));
        Assert.Equal(HttpStatusCode.SeeOther, changed.StatusCode);
        Assert.Equal(office.Year.Experts.Skip(4).Take(3), (await PanelAsync()).Members.Select(member => member.ExpertId).Order());

        using var refused = await PostAsync(address, ("_action", "dissolve"), ("reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var dissolved = await PostAsync(address, ("_action", "dissolve"), ("reason", "示例"));
        Assert.Equal(HttpStatusCode.SeeOther, dissolved.StatusCode);
        Assert.Equal(0, await office.Year.WithAsync(db => db.Panels.CountAsync()));
    }

    /// <summary>Two chairs, and a title below the level: nobody is appointed, every rule is named, and the choice stays.</summary>
    [Fact]
    public async Task Panel_AgainstTheRules_NamesEachAndKeepsTheChoice()
    {
        await office.Year.WithAsync(db => db.Experts.Where(expert => expert.Id == office.Year.Experts[1])
            .ExecuteUpdateAsync(row => row.SetProperty(expert => expert.TitleLevel, TitleLevel.AssistantEngineer)));

        using var answer = await PostAsync(New, ("_action", "seats"), ("name", "示例评审组"), Seat(0, "Chair"), Seat(1), Seat(2, "Chair"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("只能有一名组长。", page, StringComparison.Ordinal);
        Assert.Contains("X02 职称低于评审层级。", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Chair\" selected", page, StringComparison.Ordinal);
        Assert.Equal(0, await office.Year.WithAsync(db => db.Panels.CountAsync()));
    }

    [Fact]
    public async Task Candidates_OfAnotherFieldOrALowerTitle_AreNotOffered()
    {
        await office.Year.WithAsync(db => db.Experts.Where(expert => expert.Id == office.Year.Experts[1])
            .ExecuteUpdateAsync(row => row.SetProperty(expert => expert.TitleLevel, TitleLevel.AssistantEngineer)));
        await office.Year.WithAsync(db => db.ExpertSpecialties
            .Where(one => one.ExpertId == office.Year.Experts[2] && one.Specialty == YearPeople.Security).ExecuteDeleteAsync());

        var page = await browser.ReadAsync(New);

        Assert.Contains("示例专家01", page, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家02", page, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家03", page, StringComparison.Ordinal);
    }

    private (string Name, string Value) Seat(int place, string role = "Member") =>
        ("seat." + NodeIds.Of("Expert", office.Year.Experts[place]), role);

    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) =>
        await browser.PostAsync(await browser.ReadAsync(address), address, fields);

    private Task<Panel> PanelAsync() => office.Year.WithAsync(db => db.Panels.AsNoTracking().Include(panel => panel.Members).SingleAsync());
}
