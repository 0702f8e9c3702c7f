using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Import;

/// <summary>Workbooks handed in through the schema: who may, what is kept, what comes of them, and the office's list.</summary>
public sealed class DossierUploadTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await _year.DisposeAsync();

    /// <summary>One dossier has no name: with goodRows the others are imported, and the file is gone once it is read.</summary>
    [Fact]
    public async Task Import_ReadByItsJob_KeepsTheOutcomeAndNotTheFile()
    {
        await _year.WithAsync(db => db.Applications.ExecuteUpdateAsync(row => row.SetProperty(one => one.Number, one => "A" + one.Number)));
        var file = SmallWorkbook.WithCell("申报", "姓名", null);

        var asked = (await SendAsync(_year.Office, file, goodRows: true)).At("importDossiers.import");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), asked.Text("sha256"));
        Assert.Equal(("QUEUED", file.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), (asked.GetProperty("job").Text("state"), asked.Text("size")));
        var kept = await _year.WithAsync(db => db.DossierUploads.Select(upload => upload.Content).SingleAsync());
        Assert.NotNull(kept);
        Assert.NotEqual(file, kept);
        await _year.Get<JobRunner>().RunAsync(await _year.WithAsync(db => db.Jobs.Select(job => job.Id).SingleAsync()), default);

        var done = (await _year.SendSampleAsync(_year.Office, "dossier-import", new { id = asked.Text("id") })).At("dossierImport");
        Assert.Equal(((SmallWorkbook.Dossiers - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "SUCCEEDED"), (done.Text("imported"), done.GetProperty("job").Text("state")));
        Assert.Equal("申报", done.GetProperty("problems")[0].Text("sheet"));
        Assert.Null(await _year.WithAsync(db => db.DossierUploads.Select(upload => upload.Content).SingleAsync()));
    }

    [Theory]
    [InlineData("no base64", "ImportFileRefusedError")]
    [InlineData("bm8gd29ya2Jvb2s=", "ImportFileRefusedError")]
    public async Task Import_WhatIsNoWorkbook_IsRefusedAndNotKept(string content, string error)
    {
        var answer = await _year.SendSampleAsync(_year.Office, "import-dossiers", new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId), fileName = "示例.xlsx", content });

        Assert.Equal(error, answer.TextAt("importDossiers.errors.0.__typename"));
        Assert.Equal(0, await _year.WithAsync(db => db.DossierUploads.CountAsync()));
    }

    [Fact]
    public async Task Import_OutOfTimeOrIntoAMissingYear_IsRefusedAndNotKept()
    {
        var missing = await _year.SendSampleAsync(
            _year.Office, "import-dossiers", new { cycleId = NodeIds.Of("ReviewCycle", 999_999), fileName = "示例.xlsx", content = Convert.ToBase64String(SmallWorkbook.File) });
        await _year.WithAsync(db => db.ReviewCycles.ExecuteUpdateAsync(row => row.SetProperty(cycle => cycle.State, CycleState.Screening)));
        var late = await SendAsync(_year.Office, SmallWorkbook.File);

        Assert.Equal("SubjectNotFoundError", missing.TextAt("importDossiers.errors.0.__typename"));
        Assert.Equal("CycleStateError", late.TextAt("importDossiers.errors.0.__typename"));
        Assert.Equal((0, 0), await _year.WithAsync(async db => (await db.DossierUploads.CountAsync(), await db.Jobs.CountAsync())));
    }

    [Fact]
    public async Task ImportAndList_ByOthersThanOfficers_AreRefused()
    {
        var id = (await SendAsync(_year.Office, SmallWorkbook.File)).TextAt("importDossiers.import.id");
        foreach (var caller in new[] { _year.Authority, _year.Auditor, _year.Analyst, _year.Expert(0), ReviewYear.As("admin", Roles.Admin) })
        {
            Assert.Equal("AUTH_NOT_AUTHORIZED", (await SendAsync(caller, SmallWorkbook.File)).ErrorCode());
            Assert.Equal("AUTH_NOT_AUTHORIZED", (await ListAsync(caller)).ErrorCode());
            Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendSampleAsync(caller, "dossier-import", new { id })).ErrorCode());
        }

        Assert.Equal(1, await _year.WithAsync(db => db.DossierUploads.CountAsync()));
    }

    [Fact]
    public async Task List_OfThree_IsTheNewestFirstWithoutAStatementForARow()
    {
        await SendAsync(_year.Office, SmallWorkbook.File);
        using var counter = await StatementCounter.OfAsync(_year);
        await ListAsync(_year.Office);
        var one = counter.Statements.Count;
        await SendAsync(_year.Office, SmallWorkbook.WithCell("申报", "姓名", null));
        await SendAsync(_year.Office, SmallWorkbook.WithCell("申报", "姓名", "示例"));

        var before = counter.Statements.Count;
        var list = await ListAsync(_year.Office);

        Assert.Equal(3, list.At("dossierImports.totalCount").GetInt32());
        var ids = list.At("dossierImports.nodes").EnumerateArray().Select(node => NodeIds.KeyOf(node.Text("id"))).ToList();
        Assert.Equal(ids.OrderDescending(), ids);
        Assert.All(list.At("dossierImports.nodes").EnumerateArray(), node => Assert.Equal(JsonValueKind.Object, node.GetProperty("job").ValueKind));
        Assert.Equal(one, counter.Statements.Count - before);
    }

    [Fact]
    public async Task One_ThatIsNotThere_IsNull() =>
        Assert.Equal(
            JsonValueKind.Null,
            (await _year.SendSampleAsync(_year.Office, "dossier-import", new { id = NodeIds.Of("DossierImport", 999_999) })).At("dossierImport").ValueKind);

    private Task<string> ListAsync(Caller caller) =>
        _year.SendSampleAsync(caller, "dossier-imports", new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId) });

    private Task<string> SendAsync(Caller caller, byte[] file, bool goodRows = false) => _year.SendSampleAsync(
        caller, "import-dossiers", new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId), fileName = "示例.xlsx", content = Convert.ToBase64String(file), goodRows });
}
