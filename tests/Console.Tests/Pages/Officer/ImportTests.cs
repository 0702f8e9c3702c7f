using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Tests.Import;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Console.Tests.Pages.Officer;

public sealed partial class ImportTests
{
    [Fact]
    public async Task Import_WorkbookWithAMistake_NamesTheCellAndStoresNothing()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();

        var page = await ImportAsync(office, browser, SmallWorkbook.WithCell("申报", "姓名", null));

        Assert.Contains("未导入任何申报", page, StringComparison.Ordinal);
        Assert.Contains("必填项为空。", page, StringComparison.Ordinal);
        Assert.Contains("A required value is missing.", await browser.ReadAsync(ResultLink().Match(await browser.ReadAsync("/office/import?lang=en")).Value), StringComparison.Ordinal);
        Assert.Contains(">申报</td>", page, StringComparison.Ordinal);
        Assert.Equal(9, await office.Year.WithAsync(db => db.Applications.CountAsync()));
        Assert.Null(await office.Year.WithAsync(db => db.DossierUploads.Select(upload => upload.Content).SingleAsync()));
    }

    [Fact]
    public async Task Import_WorkbookWithAMistakeAndGoodRowsAsked_ImportsTheOthers()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        await office.Year.WithAsync(db => db.Applications.ExecuteUpdateAsync(row => row.SetProperty(one => one.Number, one => "A" + one.Number)));
        using var browser = await office.SignInAsync();

        var page = await ImportAsync(office, browser, SmallWorkbook.WithCell("申报", "姓名", null), ("goodRows", "yes"));

        Assert.Contains("导入了 4 份申报；另有 1 处错误", page, StringComparison.Ordinal);
        Assert.Equal(9 + SmallWorkbook.Dossiers - 1, await office.Year.WithAsync(db => db.Applications.CountAsync()));
    }

    [Fact]
    public async Task Import_FileThatIsNoWorkbook_IsRefusedAtOnceAndNotKept()
    {
        await using var office = await OfficeYear.StartAsync(YearStage.Accepting);
        using var browser = await office.SignInAsync();

        using var answer = await SendAsync(browser, "no workbook"u8.ToArray());

        Assert.Contains(".xlsx", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal(0, await office.Year.WithAsync(db => db.DossierUploads.CountAsync()));
    }

    private static async Task<string> ImportAsync(OfficeYear office, BrowserSession browser, byte[] file, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(browser, file, fields);
        var job = await office.Year.WithAsync(db => db.Jobs.Where(one => one.Kind == JobKinds.DossierImport).Select(one => one.Id).SingleAsync());
        await office.Year.Get<JobRunner>().RunAsync(job, default);
        return await browser.ReadAsync(answer.Headers.Location!.OriginalString);
    }

    private static async Task<HttpResponseMessage> SendAsync(BrowserSession browser, byte[] file, params (string Name, string Value)[] fields)
    {
        var page = await browser.ReadAsync("/office/import");
        var form = new MultipartFormDataContent
        {
            { new StringContent(BrowserSession.Value(page, "_token")), "_token" },
            { new StringContent(BrowserSession.Value(page, "_key")), "_key" },
            { new ByteArrayContent(file), "file", "dossiers.xlsx" },
        };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return await browser.Client.PostAsync("/office/import", form);
    }

    [GeneratedRegex("/office/imports/[^\"?]+")]
    private static partial Regex ResultLink();
}
