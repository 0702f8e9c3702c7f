using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Api.Configuration;

/// <summary>Who issues the bearer tokens and how they are read. Section <c>Authentication</c>.</summary>
public sealed class TokenOptions
{
    public const string Section = "Authentication";

    /// <summary>The OpenID Connect authority. Without one, Development issues its own tokens and any other environment refuses to start.</summary>
    [Url(ErrorMessage = "must be an http or https address")]
    public string? Authority { get; set; }

    /// <summary>The audience that a token must name.</summary>
    /// <value>The default is <c>scoring-platform</c>.</value>
    [Required(ErrorMessage = "is needed")]
    public string Audience { get; set; } = "scoring-platform";

    /// <summary>The claim that names the account (<c>Account.SubjectId</c>).</summary>
    /// <value>The default is <c>sub</c>.</value>
    [Required(ErrorMessage = "is needed")]
    public string SubjectClaim { get; set; } = "sub";

    /// <summary>The claim whose values are roles; they are added to those of the account.</summary>
    /// <value>The default is <c>roles</c>.</value>
    [Required(ErrorMessage = "is needed")]
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Whether the authority must be reached over https.</summary>
    /// <value>The default is true.</value>
    public bool RequireHttpsMetadata { get; set; } = true;

    /// <summary>The console's client id at the authority; without one nobody can sign in to the console.</summary>
    public string? ClientId { get; set; }

    /// <summary>The console's client secret; a public client has none.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>How many days a demonstration token is valid.</summary>
    /// <value>The default is 30.</value>
    [Range(1, 90, ErrorMessage = "must be between 1 and 90")]
    public int DemonstrationTokenDays { get; set; } = 30;

    public bool HasAuthority => !string.IsNullOrWhiteSpace(Authority);
}
