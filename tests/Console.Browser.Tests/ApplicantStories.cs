using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>Somebody applies for the first time, and the employer confirms it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ApplicantStories(Chromium chromium) : IAsyncLifetime
{
    private ConsoleYear year = null!;

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Accepting);
        await using var db = year.Year.CreateContext();
        var employer = await db.Employers.OrderBy(found => found.Id).FirstAsync();
        var newcomer = new Applicant { Name = "示例新人", City = "示例市", BirthDate = new(1995, 1, 1), Gender = Gender.Female, EmployerId = employer.Id };
        db.AddRange(
            Account("newcomer", Roles.Applicant, account => account.Applicant = newcomer),
            Account("employer", Roles.Employer, account => account.EmployerId = employer.Id));
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [BrowserFact]
    public async Task Newcomer_FillsSeesWhatIsMissingAndSubmits_TheEmployerConfirms()
    {
        await using (var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address))
        {
            await visitor.SignInAsync("newcomer", "/my");
            var page = visitor.Page;
            await visitor.LookAsync("/my", "applications");
            await page.GotoAsync("/my?lang=zh");
            await page.GetByRole(AriaRole.Link, new() { Name = "开始申报" }).ClickAsync();
            await Assertions.Expect(page.Locator("#missing")).ToContainTextAsync("先选择级别和专业");

            await page.GetByLabel("申报级别").SelectOptionAsync(new SelectOptionValue { Value = "AssistantEngineer" });
            await page.GetByLabel("专业", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await page.GetByRole(AriaRole.Button, new() { Name = "开始填写" }).ClickAsync();
            await page.Locator("[name='degrees.0.rung']").SelectOptionAsync("JuniorCollege");
            await page.Locator("[name='degrees.0.awardedOn']").FillAsync("2016-06-30");
            await page.Locator("[name='degrees.0.awardedOn']").BlurAsync();
            await Assertions.Expect(page.Locator("[data-save-state=''][data-state=saved]")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#missing")).ToContainTextAsync("各项条件");

            // What is typed is there after a reload, and the button that adds does not lose it either.
            await page.ReloadAsync();
            await Assertions.Expect(page.Locator("[name='degrees.0.awardedOn']")).ToHaveValueAsync("2016-06-30");
            await page.GetByLabel("业绩种类").SelectOptionAsync("PAPER");
            await page.GetByRole(AriaRole.Button, new() { Name = "添加业绩" }).ClickAsync();
            await page.Locator("[name='achievements.0.title']").FillAsync("示例论文");
            await page.Locator("[name='achievements.0.obtainedOn']").FillAsync("2024-05-01");
            await page.GetByRole(AriaRole.Button, new() { Name = "保存并查看" }).ClickAsync();

            await Assertions.Expect(page.GetByText("材料已保存。")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#facts")).ToBeVisibleAsync();
            var address = new Uri(page.Url).AbsolutePath;
            await visitor.LookAsync(address, "application");
            await page.GetByRole(AriaRole.Link, new() { Name = "修改材料" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Change the dossier" })).ClickAsync();
            await visitor.LookAsync(new Uri(page.Url).AbsolutePath, "dossier");
            await page.GotoAsync(address + "?lang=zh");
            await page.GetByText("提交申报").ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).DblClickAsync();
            await Assertions.Expect(page.GetByText("已提交，等待用人单位确认。")).ToBeVisibleAsync();
        }

        await using (var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address))
        {
            await visitor.SignInAsync("employer", "/people");
            await visitor.LookAsync("/people", "people");
            await visitor.Page.GotoAsync("/people?lang=zh");
            await visitor.Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "确认所选申报" }).ClickAsync();
            await Assertions.Expect(visitor.Page.GetByText("已确认 1 份申报。")).ToBeVisibleAsync();
        }

        await using var db = year.Year.CreateContext();
        Assert.Equal(
            ApplicationState.EmployerConfirmed,
            await db.Applications.Where(application => application.Number == "2025-W0001").Select(application => application.State).SingleAsync());
    }

    private static Account Account(string subject, string role, Action<Account> link)
    {
        var account = new Account { SubjectId = subject, DisplayName = $"示例 {subject}" };
        account.Roles.Add(new AccountRole { Role = role });
        link(account);
        return account;
    }
}
