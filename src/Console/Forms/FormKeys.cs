using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace ScoringPlatform.Console.Forms;

/// <summary>
/// Makes every form count once: it carries a key, and a key that comes again while or after the first is answered gets the
/// first's answer. Kept by this node for a quarter of an hour; against what goes beyond, the operations guard themselves.
/// </summary>
public sealed class FormKeys(IMemoryCache cache)
{
    /// <summary>The hidden field of the key.</summary>
    public const string Field = "_key";

    private const int KeyBytes = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> running = new(StringComparer.Ordinal);

    public static string New() => RandomNumberGenerator.GetHexString(KeyBytes * 2, lowercase: true);

    /// <summary>
    /// Carries out what a form asks for, unless a form with this key has been carried out: then its address is the answer.
    /// </summary>
    /// <param name="subject">Who sent it; keys of others are not theirs.</param>
    /// <param name="work">Answers the address to continue at, or null when the form was not accepted and may come again.</param>
    public async Task<string?> OnceAsync(string subject, string key, Func<Task<string?>> work)
    {
        var name = $"form:{subject}:{key}";
        if (cache.TryGetValue(name, out string? known))
        {
            return known;
        }

        var own = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = running.GetOrAdd(name, own);
        if (first != own)
        {
            return await first.Task ?? await OnceAsync(subject, key, work);
        }

        string? address = null;
        try
        {
            address = await work();
            return address is null ? null : cache.Set(name, address, Kept);
        }
        finally
        {
            running.TryRemove(name, out _);
            own.SetResult(address);
        }
    }
}
