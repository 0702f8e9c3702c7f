using Microsoft.AspNetCore.DataProtection;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>Encrypts workbooks that wait for their import.</summary>
public sealed class UploadProtector(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("ScoringPlatform.Import.Upload");

    public byte[] Protect(byte[] file) => protector.Protect(file);

    /// <summary>The file as it was handed in.</summary>
    public byte[] Open(byte[] content) => protector.Unprotect(content);
}
