using System.Globalization;

namespace ScoringPlatform.Api.Files;

/// <summary>A file that the platform made, without its bytes.</summary>
/// <param name="Sha256">Of the content, lower-case hexadecimal.</param>
/// <param name="Size">In bytes.</param>
[GraphQLName("File")]
public sealed record FileSummary(int Id, string Name, string MediaType, string Sha256, long Size, DateTime CreatedAt)
{
    /// <summary>Where it is downloaded, with the same bearer token.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"/files/{Id}");
}
