using System.Globalization;
using Microsoft.Net.Http.Headers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>The language that the request asks for: the first of Chinese and English in its <c>Accept-Language</c>, else Chinese.</summary>
public sealed class RequestLanguage(IHttpContextAccessor http)
{
    /// <summary>The culture that <see cref="ExplanationText"/> writes in for the request that runs now.</summary>
    public CultureInfo Culture => http.HttpContext is { } context ? Choose(context.Request) : ExplanationText.DefaultCulture;

    private static CultureInfo Choose(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is not 0)
        .OrderByDescending(language => language, StringWithQualityHeaderValueComparer.QualityComparer)
        .Select(language => Known(language.Value.Value ?? ""))
        .FirstOrDefault(culture => culture is not null) ?? ExplanationText.DefaultCulture;

    private static CultureInfo? Known(string tag) =>
        Is(tag, "zh") ? ExplanationText.DefaultCulture : Is(tag, "en") ? CultureInfo.InvariantCulture : null;

    private static bool Is(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
