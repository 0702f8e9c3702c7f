using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ScoringPlatform.Api.Configuration;

/// <summary>How the platform stands on a network. Section <c>Network</c>.</summary>
public sealed class NetworkOptions : IValidatableObject
{
    public const string Section = "Network";

    /// <summary>Origins whose pages may call the API from a browser, as <c>https://host[:port]</c>.</summary>
    /// <value>The default is none: only pages of the platform's own address may.</value>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>
    /// Proxies, as addresses or networks (<c>10.1.2.3</c>, <c>10.1.0.0/16</c>), whose <c>X-Forwarded-For</c> and
    /// <c>X-Forwarded-Proto</c> are believed.
    /// </summary>
    /// <value>The default is none: the headers are then ignored, because any client can write them.</value>
    public string[] TrustedProxies { get; set; } = [];

    /// <summary>Requests a second that one caller may keep up; 0 sets no limit.</summary>
    /// <value>The default is 30. A caller is an account, or an address where nobody is signed in.</value>
    [Range(0, 100_000, ErrorMessage = "must be between 0 and 100000")]
    public int RequestsPerSecond { get; set; } = 30;

    /// <summary>Requests that one caller may make at once after a pause.</summary>
    /// <value>The default is 60.</value>
    [Range(1, 100_000, ErrorMessage = "must be between 1 and 100000")]
    public int RequestBurst { get; set; } = 60;

    /// <summary>The cost of operations a second that one caller may keep up, fields and objects together; 0 sets no limit.</summary>
    /// <value>The default is 2,000: about two pages of 50 with what belongs to each row.</value>
    [Range(0, 1_000_000, ErrorMessage = "must be between 0 and 1000000")]
    public int CostPerSecond { get; set; } = 2_000;

    /// <summary>The cost that one caller may use at once after a pause.</summary>
    /// <value>The default is 40,000: four operations of the largest cost that is allowed at all.</value>
    [Range(1, 10_000_000, ErrorMessage = "must be between 1 and 10000000")]
    public int CostBurst { get; set; } = 40_000;

    /// <summary>
    /// Sensitive mutations (casting, accounts, reports, key shares, numbers in clear) a minute that one caller may send; 0
    /// sets no limit.
    /// </summary>
    /// <value>The default is 60: 3,000 votes in requests of 50.</value>
    [Range(0, 100_000, ErrorMessage = "must be between 0 and 100000")]
    public int SensitivePerMinute { get; set; } = 60;

    /// <summary>Files that one caller may download at the same time.</summary>
    /// <value>The default is 3.</value>
    [Range(1, 1_000, ErrorMessage = "must be between 1 and 1000")]
    public int ConcurrentDownloads { get; set; } = 3;

    /// <summary>Requests in work at the same time, over all callers; further ones wait in a short queue, then are refused.</summary>
    /// <value>The default is 256.</value>
    [Range(1, 100_000, ErrorMessage = "must be between 1 and 100000")]
    public int ConcurrentRequests { get; set; } = 256;

    /// <summary>The largest request body in bytes.</summary>
    /// <value>The default is 262,144: a whole dossier with all its records fits many times.</value>
    [Range(1_024, 104_857_600, ErrorMessage = "must be between 1024 and 104857600")]
    public long LargestRequestBytes { get; set; } = 256 * 1024;

    /// <summary>Seconds within which a client must have sent its request's headers.</summary>
    /// <value>The default is 10.</value>
    [Range(1, 120, ErrorMessage = "must be between 1 and 120")]
    public int HeaderTimeoutSeconds { get; set; } = 10;

    /// <summary>Seconds after which a request that is still worked on is given up.</summary>
    /// <value>The default is 10.</value>
    [Range(1, 600, ErrorMessage = "must be between 1 and 600")]
    public int RequestTimeoutSeconds { get; set; } = 10;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AllowedOrigins.FirstOrDefault(origin => !IsOrigin(origin)) is { } noOrigin)
        {
            yield return new ValidationResult($"holds '{noOrigin}', which is no origin such as https://desk.example.org", [nameof(AllowedOrigins)]);
        }

        if (TrustedProxies.FirstOrDefault(proxy => !IPNetwork.TryParse(AsNetwork(proxy), out _)) is { } noProxy)
        {
            yield return new ValidationResult($"holds '{noProxy}', which is neither an address nor a network", [nameof(TrustedProxies)]);
        }
    }

    /// <summary>The trusted proxies as networks; a single address is a network of one.</summary>
    internal IEnumerable<IPNetwork> TrustedNetworks() => TrustedProxies.Select(proxy => IPNetwork.Parse(AsNetwork(proxy)));

    /// <summary>A star would let every page on the web act for whoever is signed in, so it is no origin.</summary>
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var origin)
        && (origin.Scheme == Uri.UriSchemeHttps || origin.Scheme == Uri.UriSchemeHttp)
        && origin.GetLeftPart(UriPartial.Authority) == text;

    private static string AsNetwork(string proxy) =>
        IPAddress.TryParse(proxy, out var address) ? $"{address}/{address.GetAddressBytes().Length * 8}" : proxy;
}
