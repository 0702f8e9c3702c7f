using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ScoringPlatform.Api.Pages;

/// <summary>
/// What the authority calls somebody who has no account here, in an address that only this platform reads: the page tells it
/// to the person, who tells it to an administrator, and no log of addresses holds it.
/// </summary>
internal sealed class KeptSubject(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("ScoringPlatform.Api.Pages.KeptSubject").ToTimeLimitedDataProtector();

    public string Keep(string subject) => protector.Protect(subject, Kept);

    public string? Read(string? kept)
    {
        try
        {
            return string.IsNullOrEmpty(kept) ? null : protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
