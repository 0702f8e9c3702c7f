using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Api.Configuration;

/// <summary>How personal data is released. Section <c>Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    public const string Section = "Privacy";

    /// <summary>Identity numbers that one account may have shown in clear within an hour; 0 shows none.</summary>
    /// <value>The default is 20.</value>
    [Range(0, 10_000, ErrorMessage = "must be between 0 and 10000")]
    public int RevealsPerHour { get; set; } = 20;
}
