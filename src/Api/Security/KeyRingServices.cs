using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Security;

/// <summary>Registers data protection: AES-256-GCM, its key ring in a folder or in the database, encrypted by a certificate if one is given.</summary>
internal static class KeyRingServices
{
    public static void AddPlatformKeyRing(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(ProtectionOptions.Section).Get<ProtectionOptions>() ?? new ProtectionOptions();
        var protection = builder.Services.AddDataProtection()
            .SetApplicationName("ScoringPlatform")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration
            {
                EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM,
            });
        if (options.CertificateFile is { Length: > 0 } file)
        {
            protection.ProtectKeysWithCertificate(Open(file, options));
            protection.UnprotectKeysWithAnyCertificate([.. options.OldCertificateFiles.Prepend(file).Select(one => Open(one, options))]);
        }

        builder.Services.AddSingleton<DatabaseKeys>();
        builder.Services.AddOptions<KeyManagementOptions>().Configure<PlatformFolders, DatabaseKeys, ILoggerFactory>((ring, folders, database, loggers) =>
            ring.XmlRepository = options.Keys == KeyStore.Database ? database : Folder(folders, loggers));
    }

    /// <summary>The folder of keys. It may be the first thing that is made, so the data folder is looked at before.</summary>
    private static FileSystemXmlRepository Folder(PlatformFolders folders, ILoggerFactory loggers)
    {
        DataFolder.EnsureWritable(folders.Data);
        return new FileSystemXmlRepository(Directory.CreateDirectory(folders.Keys), loggers);
    }

    /// <exception cref="StartupException">The file is no certificate with a private key, or the password is wrong.</exception>
    private static X509Certificate2 Open(string file, ProtectionOptions options)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, options.CertificatePassword);
            return certificate.HasPrivateKey
                ? certificate
                : throw new CryptographicException("It has no private key.");
        }
        catch (Exception cause) when (cause is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"The certificate {file} cannot be used: {cause.Message} (settings {ProtectionOptions.Section}:{nameof(ProtectionOptions.CertificateFile)}, "
                + $"{nameof(ProtectionOptions.OldCertificateFiles)}, {nameof(ProtectionOptions.CertificatePassword)})",
                cause);
        }
    }
}
