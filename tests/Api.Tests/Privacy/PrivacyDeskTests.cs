using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Privacy.Numbers;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Privacy;

/// <summary>What the privacy officer asks before acting: who a number belongs to, what an erasure would leave, what is over.</summary>
public sealed class PrivacyDeskTests : IAsyncLifetime
{
    private const string Number = "110105194912310038";

    private TemporaryFolder folder = null!;

    public async Task InitializeAsync() => folder = await ClosedYear.CopyAsync();

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(2030)]
    [InlineData(2056)]
    public async Task ErasurePlan_OfAnApplicant_IsWhatTheErasureThenDoesAndChangesNothing(int when)
    {
        await using var year = await ClosedYear.StartAsync(folder, when, 1, 7);
        var id = NodeIds.Of("Applicant", await year.ApplicantOfAsync(0));
        var entries = await year.WithAsync(db => db.AuditEntries.CountAsync());

        var plan = (await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "erasure-plan", new { applicantId = id })).At("applicantErasurePlan");

        Assert.Equal(entries, await year.WithAsync(db => db.AuditEntries.CountAsync()));
        var result = (await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "erase-applicant", new { applicantId = id, reason = "示例" })).At("eraseApplicant.result");
        // Closed on 20 June 2025 and kept 30 years: in 2030 nothing goes, in 2056 the one dossier and the person.
        Assert.Equal(when == 2056, plan.GetProperty("identityErased").GetBoolean());
        Assert.Equal(when == 2056 ? 1 : 0, plan.GetProperty("dossiers").GetInt32());
        Assert.Equal(plan.Text("identityErased"), result.Text("identityErased"));
        Assert.Equal(
            plan.GetProperty("kept").EnumerateArray().Select(one => (one.Text("reason"), one.Text("until"))),
            result.GetProperty("kept").EnumerateArray().Select(one => (one.Text("reason"), one.Text("until"))));
        var after = (await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "erasure-plan", new { applicantId = id })).At("applicantErasurePlan");
        Assert.Equal(when != 2056, after.Text("erasedAt").Length == 0);
    }

    [Fact]
    public async Task ErasurePlan_OfAnExpert_NamesTheRecordAndItsDay()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2030, 1, 7);
        var document = $$"""{ expertErasurePlan(expertId: "{{NodeIds.Of("Expert", year.Experts[0])}}") { identityErased kept { kind number reason until } } }""";

        var plan = (await year.SendAsync(ClosedYear.PrivacyOfficer, document)).At("expertErasurePlan");

        Assert.False(plan.GetProperty("identityErased").GetBoolean());
        var first = plan.GetProperty("kept")[0];
        // 20 June 2025 and ten years.
        Assert.Equal(("EXPERT_RECORD", "RECORD_KEEPING", "2035-06-20"), (first.Text("kind"), first.Text("reason"), first.Text("until")));
    }

    [Fact]
    public async Task PersonByIdNumber_OnRecord_IsFoundAsApplicantAndAsExpert()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2026, 1, 7);
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var hash = year.Get<IIdNumberProtector>().Hash(number);
        var applicant = await year.ApplicantOfAsync(1);
        await year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).ExecuteUpdateAsync(one => one.SetProperty(row => row.IdNumberHash, hash)));
        await year.WithAsync(db => db.Experts.Where(one => one.Id == year.Experts[1]).ExecuteUpdateAsync(one => one.SetProperty(row => row.IdNumberHash, hash)));

        var found = await FindAsync(year, ClosedYear.PrivacyOfficer, Number);

        Assert.Equal(NodeIds.Of("Applicant", applicant), found.TextAt("applicantByIdNumber.id"));
        Assert.Equal(NodeIds.Of("Expert", year.Experts[1]), found.TextAt("expertByIdNumber.id"));
        Assert.Equal("20", found.TextAt("revealsLeft"));
        Assert.Equal("", (await FindAsync(year, ClosedYear.PrivacyOfficer, "110105194912310054")).TextAt("applicantByIdNumber"));
        Assert.Equal("ID_NUMBER_INVALID", (await FindAsync(year, ClosedYear.PrivacyOfficer, "110105194912310030")).ErrorCode());
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await FindAsync(year, year.Office, Number)).ErrorCode());

        // Of both searches that were made, whom they found or that they found nobody.
        var searched = await year.WithAsync(db => db.AuditEntries.Where(entry => entry.Action == PersonSearch.Action).Select(entry => entry.Subject).ToListAsync());
        Assert.Equal(["Applicant", $"Applicant:{applicant}", "Expert", $"Expert:{year.Experts[1]}"], searched.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RunRetention_WhenADraftIsOver_ErasesItAndKeepsWhoAskedAndWhy()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2025, 12, 17);

        var refused = await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "run-retention", new { reason = " " });
        var run = await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "run-retention", new { reason = "示例：档案年度清理" });

        Assert.Equal("ReasonMissingError", refused.TextAt("runRetention.errors.0.__typename"));
        Assert.Equal("WITHDRAWN_DOSSIERS", run.TextAt("runRetention.erased.0.kind"));
        Assert.Equal("1", run.TextAt("runRetention.erased.0.count"));
        var entry = await year.WithAsync(db => db.AuditEntries.SingleAsync(one => one.Action == "RETENTION_RUN"));
        Assert.Equal(("privacy-1", "示例：档案年度清理"), (entry.Actor, entry.Reason));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await year.SendSampleAsync(year.Office, "run-retention", new { reason = "示例" })).ErrorCode());
    }

    private static Task<string> FindAsync(ReviewYear year, Caller caller, string idNumber) =>
        year.SendSampleAsync(caller, "person-by-id-number", new { idNumber });
}
