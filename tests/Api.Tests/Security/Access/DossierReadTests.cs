using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Who opened which dossier is on record; looking at a list is not opening it.</summary>
public sealed class DossierReadTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    private ReviewYear Year => scored.Year;

    [Fact]
    public async Task Page_WithoutFieldsOfDossiers_WritesNothing()
    {
        var before = await EntriesAsync();

        await Year.SendAsync(Year.Office, "{ applications(first: 50) { totalCount nodes { number state specialty applicant { name } score outcome { final } } } }");

        Assert.Equal(before, await EntriesAsync());
    }

    [Fact]
    public async Task Page_WithDossiers_WritesOneEntryEachHoweverManyFields()
    {
        var before = await EntriesAsync();

        await Year.SendAsync(
            Year.Office,
            "{ applications(first: 3) { nodes { titles { level } degrees { rung } achievements { code } findings { state } eligibility { result } recommendations { signedOn } } } }");

        Assert.Equal(
            Year.Applications.Take(3).Order().Select(id => $"office DOSSIER_READ Application:{id}"),
            (await EntriesAsync()).Skip(before.Count));
    }

    [Fact]
    public async Task Dossier_ByItsApplicant_IsNotOnRecord()
    {
        var before = await EntriesAsync();
        var applicant = ReviewYear.As("applicant", Roles.Applicant) with { ApplicantId = await Year.ApplicantOfAsync(0) };

        var answer = await Year.SendAsync(applicant, "{ myApplications { nodes { degrees { rung } } } }");

        Assert.NotEqual(0, answer.At("myApplications.nodes.0.degrees").GetArrayLength());
        Assert.Equal(before, await EntriesAsync());
    }

    /// <summary>Fail closed: the log cannot be written, and nothing of the dossier is handed out.</summary>
    [Fact]
    public async Task Dossier_WhoseEntryCannotBeWritten_IsNotHandedOut()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        await year.WithAsync(db => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER TR_Test BEFORE INSERT ON AuditEntries BEGIN SELECT RAISE(ABORT, 'no room'); END"));

        var answer = await year.SendAsync(year.Office, "{ applications(first: 1) { nodes { number degrees { rung } } } }");

        Assert.NotNull(answer.ErrorCode());
        Assert.DoesNotContain("rung", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditLog_Read_IsOnRecord()
    {
        await Year.SendAsync(Year.Auditor, "{ auditEntries(first: 1) { nodes { action } } }");

        Assert.Equal("auditor AUDIT_READ AuditLog", (await EntriesAsync())[^1]);
    }

    private Task<List<string>> EntriesAsync() => Year.WithAsync(db =>
        db.AuditEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.Actor + " " + entry.Action + " " + entry.Subject).ToListAsync());
}
