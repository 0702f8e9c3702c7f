using System.Security.Cryptography;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>What browsers seal and open is what ScoringPlatform.Scoring seals and opens.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SealingTests(Chromium chromium) : IAsyncLifetime
{
    private const string Module = "const js = await import('/assets/sealing.js');";

    private TestPlatform platform = null!;

    public async Task InitializeAsync() => platform = await TestPlatform.StartAsync();

    public async Task DisposeAsync() => await platform.DisposeAsync();

    [BrowserTheory]
    [InlineData(VoteChoice.Yes, "YES")]
    [InlineData(VoteChoice.No, "NO")]
    [InlineData(VoteChoice.Abstain, "ABSTAIN")]
    public async Task SealSlip_InTheBrowser_OpensInThePlatform(VoteChoice choice, string code)
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, platform.Client.BaseAddress!);
        await visitor.Page.GotoAsync("/sign-in");
        var pair = new SlipSealing(RandomNumberGenerator.Fill).CreateKeyPair();
        var secret = VoteSecret.Draw(RandomNumberGenerator.Fill);

        var slip = await visitor.Page.EvaluateAsync<string[]>(
            "async ([key, secret, choice]) => { " + Module + " const bytes = js.fromBase64(secret); const s = await js.sealSlip(key, 7, 42, choice, bytes); return [s.outerId, s.commit, s.slip, js.trackerText(await js.trackerOf(bytes, 7, 42))]; }",
            new[] { Convert.ToBase64String(pair.PublicKey), secret.ToBase64(), code });

        Assert.Equal(Convert.ToHexStringLower(secret.OuterId(7, 42)), slip[0]);
        Assert.Equal(Convert.ToHexStringLower(secret.Commit(7, 42, choice)), slip[1]);
        Assert.Equal(VoteSecret.TrackerText(secret.TrackerOf(7, 42)), slip[3]);
        var box = Convert.FromBase64String(slip[2]);
        Assert.Equal(SlipSealing.SealedLength, box.Length);
        var opened = SlipSealing.Open(pair.PrivateKey, 7, 42, secret.OuterId(7, 42), box);
        Assert.Equal(choice, opened?.Choice);
        Assert.Equal(secret.TrackerOf(7, 42), opened!.Tracker.ToArray());
        Assert.Null(SlipSealing.Open(pair.PrivateKey, 7, 43, secret.OuterId(7, 42), box));
    }

    [BrowserFact]
    public async Task HolderKey_OfTheBrowser_IsReadByThePlatform_AndOpensItsShares()
    {
        const string Passphrase = "示例口令，至少十二个字符";
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, platform.Client.BaseAddress!);
        await visitor.Page.GotoAsync("/sign-in");

        var made = await visitor.Page.EvaluateAsync<string[]>(
            "async passphrase => { " + Module + " const k = await js.createHolderKey(passphrase); return [k.pem, k.publicKey, k.fingerprint]; }", Passphrase);

        using var key = ECDiffieHellman.Create();
        key.ImportFromEncryptedPem(made[0], Passphrase);
        Assert.Equal(Convert.FromBase64String(made[1]), key.ExportSubjectPublicKeyInfo());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())), made[2]);
        var shares = SharesOf(Convert.FromBase64String(made[1]), out var expected);
        var opened = await visitor.Page.EvaluateAsync<string>(
            "async ([pem, passphrase, sealed]) => { " + Module + " return js.openShares(await js.openHolderKey(pem, passphrase), 7, 'AUDITOR', sealed); }",
            new[] { made[0], Passphrase, shares });
        Assert.Equal(expected(key.ExportPkcs8PrivateKey()), opened);
    }

    [BrowserFact]
    public async Task HolderKey_OfTheCommand_IsReadByTheBrowser()
    {
        const string Passphrase = "another passphrase";
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, platform.Client.BaseAddress!);
        await visitor.Page.GotoAsync("/sign-in");
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var pem = key.ExportEncryptedPkcs8PrivateKeyPem(Passphrase, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000));
        var shares = SharesOf(key.ExportSubjectPublicKeyInfo(), out var expected);

        var opened = await visitor.Page.EvaluateAsync<string>(
            "async ([pem, passphrase, sealed]) => { " + Module + " return js.openShares(await js.openHolderKey(pem, passphrase), 7, 'AUDITOR', sealed); }",
            new[] { pem, Passphrase, shares });

        Assert.Equal(expected(key.ExportPkcs8PrivateKey()), opened);
        await Assert.ThrowsAsync<Microsoft.Playwright.PlaywrightException>(() => visitor.Page.EvaluateAsync(
            "async pem => { " + Module + " await js.openHolderKey(pem, 'wrong'); }", pem));
    }

    /// <summary>The auditor's sealed shares of round 7, and what they are in clear.</summary>
    private static string SharesOf(byte[] publicKey, out Func<byte[], string> expected)
    {
        var others = new SlipSealing(RandomNumberGenerator.Fill);
        var split = new KeySplitting(RandomNumberGenerator.Fill).Split(7, others.CreateKeyPair().PrivateKey, new Dictionary<KeyHolderSeat, byte[]>
        {
            [KeyHolderSeat.Chair] = others.CreateKeyPair().PublicKey,
            [KeyHolderSeat.SupervisionOffice] = others.CreateKeyPair().PublicKey,
            [KeyHolderSeat.Auditor] = publicKey,
        });
        var given = split.Shares.Single(share => share.Seat == KeyHolderSeat.Auditor).Sealed;
        expected = privateKey => Convert.ToBase64String(KeySplitting.OpenShare(privateKey, 7, KeyHolderSeat.Auditor, given)!.Bytes);
        return Convert.ToBase64String(given);
    }
}
