using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Privacy.Keys;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Privacy;

/// <summary>Five applicants under the old key, the first of whom is an expert too.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private static readonly string OldKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private static readonly string NewKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private TemporaryFolder folder = null!;

    public async Task InitializeAsync()
    {
        folder = await YearTemplates.CopyAsync(YearStage.Accepting);
        await using var year = await StartAsync("--Protection:IdNumberKey", OldKey);
        await using var db = year.CreateContext();
        var protector = year.Get<IIdNumberProtector>();
        var applicants = await db.Applicants.OrderBy(one => one.Id).ToListAsync();
        foreach (var (applicant, index) in applicants.Select((one, index) => (one, index)))
        {
            var stored = index < 5 ? protector.Protect(Number(index)) : null;
            (applicant.IdNumberCipher, applicant.IdNumberHash, applicant.IdNumberMasked, applicant.IdNumberKey) =
                (stored?.Cipher, stored?.Hash, stored?.LastFour, stored?.Key);
        }

        var expert = await db.Experts.OrderBy(one => one.Id).FirstAsync();
        var same = protector.Protect(Number(0));
        (expert.IdNumberHash, expert.IdNumberCipher, expert.IdNumberKey) = (same.Hash, same.Cipher, same.Key);
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Rotate_ToANewKey_EveryNumberIsFoundAndTheSamePersonStaysOne()
    {
        await using (var between = await StartAsync("--Protection:IdNumberKey", OldKey, "--Protection:NextIdNumberKey", NewKey))
        {
            var outcome = await between.Get<KeyRotation>().RunAsync(default);
            Assert.Equal(new RotationOutcome(5, 0, 0), outcome);
            Assert.Equal(new RotationOutcome(0, 0, 0), await between.Get<KeyRotation>().RunAsync(default));
            Assert.True((await between.Get<AuditVerifier>().VerifyAsync(default)).IsWhole);
        }

        await using var after = await StartAsync("--Protection:IdNumberKey", NewKey);
        var protector = after.Get<IIdNumberProtector>();
        var hashes = await after.WithAsync(db => db.Applicants.Where(one => one.IdNumberHash != null).OrderBy(one => one.Id).Select(one => one.IdNumberHash!).ToListAsync());
        Assert.Equal(Enumerable.Range(0, 5).Select(index => protector.Hash(Number(index))), hashes);
        var expert = await after.WithAsync(db => db.Experts.OrderBy(one => one.Id).FirstAsync());
        Assert.Equal((hashes[0], protector.Key), (expert.IdNumberHash, expert.IdNumberKey));
        Assert.Equal(Number(0), protector.Reveal(expert.IdNumberCipher!));
    }

    [Fact]
    public async Task Lookup_WhileTheKeyChanges_FindsByBothAndStoresBesideTheOtherRecord()
    {
        await using var between = await StartAsync("--Protection:IdNumberKey", OldKey, "--Protection:NextIdNumberKey", NewKey);
        var protector = between.Get<IIdNumberProtector>();
        var old = await between.WithAsync(db => db.Applicants.Where(one => one.IdNumberHash != null).OrderBy(one => one.Id).Select(one => one.IdNumberHash!).ToListAsync());

        Assert.Equal(2, protector.Hashes(Number(1)).Count);
        Assert.Contains(old[1], protector.Hashes(Number(1)));
        // Somebody on record stays under the older key until both records change together; somebody new gets the new one.
        Assert.Equal(old[1], protector.Protect(Number(1), old.ToHashSet()).Hash);
        Assert.Equal(protector.Hash(Number(7)), protector.Protect(Number(7), old.ToHashSet()).Hash);
    }

    [Fact]
    public async Task Rotate_CutOff_GoesOnWhereItEnded()
    {
        await using var between = await StartAsync("--Protection:IdNumberKey", OldKey, "--Protection:NextIdNumberKey", NewKey);
        var protector = between.Get<IIdNumberProtector>();
        await between.WithAsync(async db =>
        {
            // As a first run leaves it that ended after two.
            foreach (var applicant in await db.Applicants.Where(one => one.IdNumberHash != null).OrderBy(one => one.Id).Skip(1).Take(2).ToListAsync())
            {
                var stored = protector.Protect(protector.Reveal(applicant.IdNumberCipher!));
                (applicant.IdNumberCipher, applicant.IdNumberHash, applicant.IdNumberKey) = (stored.Cipher, stored.Hash, stored.Key);
            }

            return await db.SaveChangesAsync();
        });

        Assert.Equal(new RotationOutcome(3, 0, 0), await between.Get<KeyRotation>().RunAsync(default));
    }

    [Fact]
    public async Task Rotate_WhatCannotBeChanged_IsCountedAndLeft()
    {
        await using var between = await StartAsync("--Protection:IdNumberKey", OldKey, "--Protection:NextIdNumberKey", NewKey);
        await between.WithAsync(async db =>
        {
            (await db.Applicants.Where(one => one.IdNumberHash != null).OrderBy(one => one.Id).LastAsync()).IdNumberCipher = "CfDJ8AAAA";
            var hashOnly = await db.Experts.OrderBy(one => one.Id).LastAsync();
            hashOnly.IdNumberHash = new string('a', 64);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(new RotationOutcome(4, 1, 1), await between.Get<KeyRotation>().RunAsync(default));
        var counts = await between.WithAsync(db => KeyRotation.CountAsync(db, default));
        // Four applicants and the expert who is one of them are under the new key; one applicant is not, one expert is not noted.
        Assert.Equal([1, 1, 5], counts.Select(one => one.Count).Order());
    }

    [Fact]
    public async Task Reencrypt_UnderANewerRingKey_ChangesTheCiphersAndKeepsTheHashes()
    {
        List<(string Hash, string Cipher)> before;
        await using (var year = await StartAsync("--Protection:IdNumberKey", OldKey))
        {
            before = await RowsAsync(year);
            // The ring prefers the key that was activated last; it lies two days back, so that it is taken at once.
            year.Get<IKeyManager>().CreateNewKey(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(89));
        }

        await using var later = await StartAsync("--Protection:IdNumberKey", OldKey);
        var outcome = await later.Get<KeyRotation>().RunAsync(default);

        var after = await RowsAsync(later);
        Assert.Equal(before.Select(one => one.Hash), after.Select(one => one.Hash));
        Assert.Equal(outcome.Numbers, before.Zip(after).Count(pair => pair.First.Cipher != pair.Second.Cipher));
        Assert.All(after, one => Assert.True(later.Get<IIdNumberProtector>().IsCurrent(later.Get<IIdNumberProtector>().Key, one.Cipher)));
        Assert.Equal(new RotationOutcome(0, 0, 0), await later.Get<KeyRotation>().RunAsync(default));
    }

    private static IdNumber Number(int index)
    {
        var digits = $"110101199001010{index:00}1";
        return IdNumber.TryParse(digits[..17] + IdNumber.CheckCharacterOf(digits), out var number, out var error) ? number : throw new ArgumentException(error);
    }

    private static async Task<List<(string Hash, string Cipher)>> RowsAsync(ReviewYear year)
    {
        var rows = await year.WithAsync(db => db.Applicants.Where(one => one.IdNumberHash != null).OrderBy(one => one.Id).ToListAsync());
        return rows.ConvertAll(one => (one.IdNumberHash!, one.IdNumberCipher!));
    }

    private Task<ReviewYear> StartAsync(params string[] settings) => ReviewYear.OverAsync(folder, YearStage.Accepting, settings);
}
