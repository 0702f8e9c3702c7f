using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Audit;

/// <summary>Whatever is done to a stored log of ten entries, the check notices it and says where.</summary>
public sealed class AuditVerifierTests : IAsyncLifetime
{
    private const int Entries = 10;

    /// <summary>Who owns the file can take the triggers away that refuse changes.</summary>
    private const string WithoutGuards =
        "DROP TRIGGER TR_AuditEntries_No_UPDATE; DROP TRIGGER TR_AuditEntries_No_DELETE;";

    private TestPlatform platform = null!;

    public static TheoryData<string, long> Tamperings => new()
    {
        { "UPDATE AuditEntries SET Actor = 'another' WHERE Sequence = 4", 4 },
        { "UPDATE AuditEntries SET Action = 'ANOTHER' WHERE Sequence = 1", 1 },
        { "UPDATE AuditEntries SET Subject = 'Ballot:99' WHERE Sequence = 10", 10 },
        { "UPDATE AuditEntries SET Reason = 'another' WHERE Sequence = 5", 5 },
        { "UPDATE AuditEntries SET Reason = NULL WHERE Sequence = 5", 5 },
        { "UPDATE AuditEntries SET AfterHash = lower(hex(zeroblob(32))) WHERE Sequence = 5", 5 },
        { "UPDATE AuditEntries SET At = '2020-01-01 00:00:00' WHERE Sequence = 7", 7 },
        { "UPDATE AuditEntries SET Hash = lower(hex(zeroblob(32))) WHERE Sequence = 3", 3 },
        { "DELETE FROM AuditEntries WHERE Sequence = 1", 1 },
        { "DELETE FROM AuditEntries WHERE Sequence = 6", 6 },
        { "DELETE FROM AuditEntries WHERE Sequence IN (6, 7)", 6 },
        { "DELETE FROM AuditEntries WHERE Sequence = 10", 10 },
        { "DELETE FROM AuditEntries", 1 },
        { "UPDATE AuditHeads SET Sequence = 9", 11 },
        { "DELETE FROM AuditEntries WHERE Sequence = 5; UPDATE AuditEntries SET Sequence = Sequence - 1 WHERE Sequence > 5", 5 },
        { "UPDATE AuditEntries SET Sequence = -1 WHERE Sequence = 2; UPDATE AuditEntries SET Sequence = 2 WHERE Sequence = 3; UPDATE AuditEntries SET Sequence = 3 WHERE Sequence = -1", 2 },
        {
            "INSERT INTO AuditEntries (Sequence, At, Actor, Action, Subject, PreviousHash, Hash) "
                + "SELECT 11, At, Actor, Action, Subject, Hash, Hash FROM AuditEntries WHERE Sequence = 10",
            11
        },
    };

    public async Task InitializeAsync()
    {
        platform = await TestPlatform.StartAsync();
        await AppendAsync(Entries);
    }

    public async Task DisposeAsync() => await platform.DisposeAsync();

    [Fact]
    public async Task Verify_UntouchedLog_IsWhole()
    {
        var found = await VerifyAsync();

        Assert.True(found.IsWhole);
        Assert.Equal(Entries, found.Entries);
    }

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task Verify_TamperedLog_SaysWhere(string statement, long where)
    {
        await using var context = platform.CreateContext();
        await context.Database.ExecuteSqlRawAsync(WithoutGuards);
        await context.Database.ExecuteSqlRawAsync(statement);

        var found = await VerifyAsync();

        Assert.Equal(where, found.Faults[0].Sequence);
    }

    /// <summary>Entries 6 and 7 of ten are gone: 8 does not follow 5, and the gap has a code with both its ends.</summary>
    [Fact]
    public async Task Verify_EntriesRemoved_NamesTheFaultByItsCodeWithItsNumbers()
    {
        await using var context = platform.CreateContext();
        await context.Database.ExecuteSqlRawAsync(WithoutGuards);
        await context.Database.ExecuteSqlRawAsync("DELETE FROM AuditEntries WHERE Sequence IN (6, 7)");

        var faults = (await VerifyAsync()).Faults;

        Assert.Equal([AuditFaultKind.Missing, AuditFaultKind.NotLinked], faults.Select(fault => fault.Kind));
        Assert.Equal(["6", "7"], faults[0].Arguments);
        Assert.Equal("entries 6 to 7 are missing", faults[0].Problem);
    }

    [Fact]
    public async Task Append_RolledBack_LeavesNoTraceAndNoGap()
    {
        await using (var context = platform.CreateContext())
        await using (await context.Database.BeginTransactionAsync())
        {
            await AppendAsync(context, "never");
        }

        await AppendAsync(1);
        var found = await VerifyAsync();

        Assert.True(found.IsWhole);
        Assert.Equal(Entries + 1, found.Entries);
    }

    [Fact]
    public async Task Append_OutsideATransaction_IsRefused()
    {
        await using var context = platform.CreateContext();

        await Assert.ThrowsAsync<InvalidOperationException>(() => AppendAsync(context, "alone"));
    }

    [Fact]
    public async Task Append_ByManyAtOnce_KeepsOneChain()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AppendAsync(5)));

        var found = await VerifyAsync();

        Assert.True(found.IsWhole);
        Assert.Equal(Entries + (8 * 5), found.Entries);
    }

    private Task<AuditVerification> VerifyAsync() =>
        platform.Services.GetRequiredService<AuditVerifier>().VerifyAsync(default);

    private async Task AppendAsync(int count)
    {
        for (var at = 0; at < count; at++)
        {
            await using var context = platform.CreateContext();
            await using var transaction = await context.Database.BeginTransactionAsync();
            await AppendAsync(context, $"Ballot:{at}");
            await transaction.CommitAsync();
        }
    }

    private async Task AppendAsync(ScoringPlatform.Db.ScoringContext context, string subject)
    {
        var happened = new AuditEvent("officer", "BALLOT_RETURNED", subject, "a reason", null, AuditHash.OfState(subject));
        await platform.Services.GetRequiredService<AuditLog>().AppendAsync(context, happened, default);
        await context.SaveChangesAsync();
    }
}
