namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>A page with everything that a browser without a cache loads for it.</summary>
/// <param name="Subject">Who looked.</param>
/// <param name="Template">The route that it belongs to.</param>
/// <param name="Answer">The page itself.</param>
/// <param name="Files">What it loads.</param>
public sealed record SitePage(string Subject, string Template, SiteAnswer Answer, IReadOnlyList<SiteAnswer> Files)
{
    /// <summary>Bytes on the way, of the page and its files.</summary>
    public long Sent => Answer.Sent + Files.Sum(file => file.Sent);

    /// <summary>The same bytes, decompressed.</summary>
    public long Plain => Answer.Plain + Files.Sum(file => file.Plain);
}
