using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Privacy;

/// <summary>People who neither apply nor score: officers, employers' people, holders of keys.</summary>
public sealed class EraseAccountTests : IAsyncLifetime
{
    private ReviewYear year = null!;

    public async Task InitializeAsync() => year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await year.DisposeAsync();

    [Fact]
    public async Task Erase_OfAnOfficer_RemovesTheAccountAndSaysWhatStays()
    {
        var id = await AddAsync("office", Roles.Officer);

        var answer = await EraseAsync(id);

        Assert.True(answer.At("eraseAccount.result.identityErased").GetBoolean());
        Assert.Equal(("ACCOUNTS", "1"), (answer.TextAt("eraseAccount.result.erased.0.what"), answer.TextAt("eraseAccount.result.erased.0.count")));
        Assert.Equal(["PROOF", "PROOF"], answer.At("eraseAccount.result.kept").EnumerateArray().Select(one => one.Text("reason")));
        Assert.False(await year.WithAsync(db => db.Accounts.AnyAsync(one => one.Id == id)));
        var entry = await year.WithAsync(db => db.AuditEntries.OrderBy(one => one.Sequence).LastAsync());
        Assert.Equal(("ACCOUNT_ERASED", $"Account:{id}", "示例离任"), (entry.Action, entry.Subject, entry.Reason));
        Assert.Equal("SubjectNotFoundError", (await EraseAsync(id)).TextAt("eraseAccount.errors.0.__typename"));
    }

    [Fact]
    public async Task Erase_OfASeatedKeyHolder_KeepsTheAccountUntilTheSeatIsFree()
    {
        var id = await AddAsync("holder", Roles.KeyHolder);
        await AddSeatAsync("holder");

        var seated = await EraseAsync(id);
        await year.WithAsync(db => db.KeyHolders.ExecuteUpdateAsync(one => one.SetProperty(row => row.RetiredAt, year.Time.GetUtcNow().UtcDateTime)));
        var retired = await EraseAsync(id);

        Assert.False(seated.At("eraseAccount.result.identityErased").GetBoolean());
        Assert.Contains("seat", seated.TextAt("eraseAccount.result.kept.0.what"), StringComparison.Ordinal);
        Assert.True(retired.At("eraseAccount.result.identityErased").GetBoolean());
        Assert.Equal(3, retired.At("eraseAccount.result.kept").GetArrayLength());
    }

    [Fact]
    public async Task Erase_OfTheLastAdministratorOrTheOwnAccount_IsRefused()
    {
        var admin = await AddAsync("admin", Roles.Admin);
        var self = await AddAsync(ClosedYear.PrivacyOfficer.Subject, Roles.PrivacyOfficer);

        Assert.Equal("LastAdministratorError", (await EraseAsync(admin)).TextAt("eraseAccount.errors.0.__typename"));
        Assert.Equal("OwnAccountError", (await EraseAsync(self)).TextAt("eraseAccount.errors.0.__typename"));
        await AddAsync("admin-2", Roles.Admin);
        Assert.True((await EraseAsync(admin)).At("eraseAccount.result.identityErased").GetBoolean());
    }

    private async Task<int> AddAsync(string subject, string role)
    {
        await using var db = year.CreateContext();
        var account = new Account { SubjectId = subject, DisplayName = "示例人员", Roles = { new AccountRole { Role = role } } };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    private async Task AddSeatAsync(string subject)
    {
        await using var db = year.CreateContext();
        db.Add(new KeyHolder
        {
            Seat = KeyHolderSeat.Chair,
            SubjectId = subject,
            Name = "示例人员",
            PublicKey = [1],
            Fingerprint = new string('2', 64),
            RegisteredAt = year.Time.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync();
    }

    private Task<string> EraseAsync(int id) => year.SendSampleAsync(
        ClosedYear.PrivacyOfficer, "erase-account", new { accountId = NodeIds.Of("Account", id), reason = "示例离任" });
}
