using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security;

public sealed class IdNumberProtectorTests(PlatformFixture fixture) : IClassFixture<PlatformFixture>
{
    private readonly IIdNumberProtector protector = fixture.Platform.Services.GetRequiredService<IIdNumberProtector>();

    private static IdNumber Number(string text) =>
        IdNumber.TryParse(text, out var number, out var error) ? number : throw new ArgumentException(error, nameof(text));

    [Fact]
    public void Protect_ANumber_StoresNoneOfIt()
    {
        var stored = protector.Protect(Number("11010519491231002X"));

        Assert.DoesNotContain("11010519491231", stored.Cipher + stored.Hash + stored.LastFour, StringComparison.Ordinal);
        Assert.Equal("002X", stored.LastFour);
        Assert.Matches("^[0-9a-f]{64}$", stored.Hash);
    }

    [Fact]
    public void Reveal_WhatWasProtected_IsTheNumber()
    {
        var stored = protector.Protect(Number("11010519491231002X"));

        Assert.Equal("11010519491231002X", protector.Reveal(stored.Cipher).Value);
    }

    [Fact]
    public void Protect_TheSameNumberTwice_HasOneHashAndTwoCiphers()
    {
        var first = protector.Protect(Number("11010519491231002X"));
        var second = protector.Protect(Number("11010519491231002x"));

        Assert.Equal(first.Hash, second.Hash);
        Assert.NotEqual(first.Cipher, second.Cipher);
        Assert.NotEqual(first.Hash, protector.Hash(Number("440524188001010014")));
    }

    [Fact]
    public void Reveal_ForeignCipher_IsRefused() =>
        Assert.ThrowsAny<CryptographicException>(() => protector.Reveal("CfDJ8AAAA"));

    [Fact]
    public async Task Hash_OfAnotherInstallation_Differs()
    {
        await using var other = await TestPlatform.StartAsync();
        var number = Number("11010519491231002X");

        Assert.NotEqual(protector.Hash(number), other.Services.GetRequiredService<IIdNumberProtector>().Hash(number));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Keys_OnUnix_AreTheOwnersAlone()
    {
        var folder = fixture.Platform.Services.GetRequiredService<ScoringPlatform.Api.Configuration.PlatformFolders>().Keys;
        protector.Hash(Number("11010519491231002X"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "id-number.key")));
    }
}
