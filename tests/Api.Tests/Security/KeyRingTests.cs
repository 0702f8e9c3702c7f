using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Security;

/// <summary>Where the data-protection key ring lies, and whether it lies there in clear.</summary>
public sealed class KeyRingTests
{
    private const string Number = "11010519491231002X";

    [Fact]
    public async Task Ring_InTheDatabase_OpensOnAnotherNodeWithoutAFolder()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        var cipher = await ProtectAsync(folder, "--Protection:Keys", "Database", "--Protection:KeysFolder", Path.Combine(folder.Path, "one"));

        await using var other = await TestPlatform.StartAsync(
            folder, null, "--Protection:Keys", "Database", "--Protection:KeysFolder", Path.Combine(folder.Path, "two"));

        Assert.Equal(Number, other.Services.GetRequiredService<IIdNumberProtector>().Reveal(cipher).Value);
        await using var db = other.CreateContext();
        Assert.NotEqual(0, await db.ProtectionKeys.CountAsync());
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "key-*.xml", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Ring_WithACertificate_LiesEncryptedAndOpensWithItAndAfterItsChange()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        var (first, second) = (Certificate(folder, "first"), Certificate(folder, "second"));
        var cipher = await ProtectAsync(folder, "--Protection:CertificateFile", first, "--Protection:CertificatePassword", "test");

        var ring = string.Concat(Directory.EnumerateFiles(folder.Path, "key-*.xml", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Contains("EncryptedData", ring, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", ring, StringComparison.Ordinal);
        await using var later = await TestPlatform.StartAsync(
            folder, null, "--Protection:CertificateFile", second, "--Protection:OldCertificateFiles:0", first, "--Protection:CertificatePassword", "test");
        Assert.Equal(Number, later.Services.GetRequiredService<IIdNumberProtector>().Reveal(cipher).Value);
    }

    [Fact]
    public async Task Ring_WithoutTheCertificateItWasEncryptedBy_OpensNothing()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        var cipher = await ProtectAsync(folder, "--Protection:CertificateFile", Certificate(folder, "first"), "--Protection:CertificatePassword", "test");

        await using var other = await TestPlatform.StartAsync(folder);

        Assert.ThrowsAny<CryptographicException>(() => other.Services.GetRequiredService<IIdNumberProtector>().Reveal(cipher));
    }

    [Fact]
    public async Task Start_WithAFileThatIsNoCertificate_IsRefusedByTheNameOfTheSetting()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "none.pfx");
        await File.WriteAllTextAsync(file, "none");

        var refused = await Assert.ThrowsAsync<StartupException>(() => TestPlatform.StartAsync(folder, null, "--Protection:CertificateFile", file));

        Assert.Contains("Protection:CertificateFile", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ProtectAsync(TemporaryFolder folder, params string[] settings)
    {
        await using var platform = await TestPlatform.StartAsync(folder, null, settings);
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        return platform.Services.GetRequiredService<IIdNumberProtector>().Protect(number).Cipher;
    }

    private static string Certificate(TemporaryFolder folder, string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        var file = Path.Combine(folder.Path, name + ".pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, "test"));
        return file;
    }
}
