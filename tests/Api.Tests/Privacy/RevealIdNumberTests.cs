using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Privacy.Numbers;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Privacy;

public sealed class RevealIdNumberTests : IAsyncLifetime
{
    private static readonly Caller Officer = ReviewYear.As("privacy-1", Roles.PrivacyOfficer);

    private ReviewYear year = null!;
    private int applicant;

    public async Task InitializeAsync()
    {
        year = await ReviewYear.StartAsync();
        applicant = await year.ApplicantOfAsync(0);
        await SetCipherAsync(year.Get<IIdNumberProtector>().Protect(Number()).Cipher);
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [Fact]
    public async Task Reveal_WithRightAndReason_ShowsAll18AndIsAuditedWithoutTheNumber()
    {
        var answer = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例：核对证书");

        var number = answer.TextAt("revealIdNumber.revealedIdNumber.idNumber");
        Assert.Equal(Number().Value, number);
        // 20 an hour, of which this was the first.
        Assert.Equal("19", answer.TextAt("revealIdNumber.revealedIdNumber.remainingThisHour"));
        var entry = await year.WithAsync(db => db.AuditEntries.OrderBy(one => one.Sequence).LastAsync());
        Assert.Equal(
            ("privacy-1", RevealService.Action, $"Applicant:{applicant}", "示例：核对证书"), (entry.Actor, entry.Action, entry.Subject, entry.Reason));
        Assert.DoesNotContain(number, System.Text.Json.JsonSerializer.Serialize(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reveal_OfNobody_LooksLikeOneOfSomebodyErased()
    {
        await year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).ExecuteUpdateAsync(one => one
            .SetProperty(row => row.IdNumberCipher, (string?)null)
            .SetProperty(row => row.IdNumberHash, (string?)null)
            .SetProperty(row => row.IdNumberMasked, (string?)null)));

        var erased = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例");

        Assert.Equal("SubjectNotFoundError", erased.TextAt("revealIdNumber.errors.0.__typename"));
        Assert.Equal(erased, await RevealAsync(Officer, NodeIds.Of("Applicant", 999_999), "示例"));
    }

    [Fact]
    public async Task Reveal_WithoutReason_IsRefusedAndReleasesNothing()
    {
        var refused = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "  ");

        Assert.Equal("ReasonMissingError", refused.TextAt("revealIdNumber.errors.0.__typename"));
        Assert.Equal(0, await EntriesAsync());
    }

    [Theory]
    [InlineData(Roles.Officer)]
    [InlineData(Roles.Admin)]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.Applicant)]
    public async Task Reveal_ByAnotherRole_IsRefused(string role)
    {
        var caller = ReviewYear.As("someone", role) with { ApplicantId = applicant };

        Assert.Equal("AUTH_NOT_AUTHORIZED", (await RevealAsync(caller, NodeIds.Of("Applicant", applicant), "示例")).ErrorCode());
    }

    [Fact]
    public async Task Reveal_TheTwentyFirstWithinAnHour_IsRefusedUntilTheHourIsOver()
    {
        var start = year.Time.GetUtcNow();
        for (var count = 1; count <= 20; count++)
        {
            Assert.Equal($"{20 - count}", (await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例")).TextAt(
                "revealIdNumber.revealedIdNumber.remainingThisHour"));
        }

        var refused = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例");
        var other = await RevealAsync(ReviewYear.As("privacy-2", Roles.PrivacyOfficer), NodeIds.Of("Applicant", applicant), "示例");
        year.Time.Set(start + TimeSpan.FromMinutes(60));
        var later = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例");

        Assert.Equal("RevealLimitError", refused.TextAt("revealIdNumber.errors.0.__typename"));
        Assert.Equal("20", refused.TextAt("revealIdNumber.errors.0.limit"));
        Assert.Equal("19", other.TextAt("revealIdNumber.revealedIdNumber.remainingThisHour"));
        Assert.Equal("19", later.TextAt("revealIdNumber.revealedIdNumber.remainingThisHour"));
        // 20 + 1 + 1: the refused one left no entry.
        Assert.Equal(22, await EntriesAsync());
    }

    [Fact]
    public async Task Reveal_WhereTheLogCannotBeWritten_ReleasesNothing()
    {
        await year.WithAsync(db => db.Database.ExecuteSqlRawAsync(
            "CREATE TRIGGER Broken BEFORE INSERT ON AuditEntries BEGIN SELECT RAISE(ABORT, 'broken'); END;"));

        var answer = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例");

        Assert.NotNull(answer.ErrorCode() ?? (answer.Contains("errors", StringComparison.Ordinal) ? "" : null));
        Assert.DoesNotContain("idNumber\":\"", answer.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reveal_WithoutTheKeyOfTheCipher_SaysSo()
    {
        await SetCipherAsync("CfDJ8AAAA");

        var answer = await RevealAsync(Officer, NodeIds.Of("Applicant", applicant), "示例");

        Assert.Equal("IdNumberUnreadableError", answer.TextAt("revealIdNumber.errors.0.__typename"));
        Assert.Equal(0, await EntriesAsync());
    }

    private static IdNumber Number() => IdNumber.TryParse("11010519491231002X", out var number, out var error) ? number : throw new ArgumentException(error);

    private Task<int> SetCipherAsync(string cipher) => year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant)
        .ExecuteUpdateAsync(one => one.SetProperty(row => row.IdNumberCipher, cipher)));

    private Task<string> RevealAsync(Caller caller, string applicantId, string reason) =>
        year.SendSampleAsync(caller, "reveal-id-number", new { applicantId, reason });

    private Task<int> EntriesAsync() => year.WithAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == RevealService.Action));
}
