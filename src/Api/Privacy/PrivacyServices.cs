using ScoringPlatform.Api.Privacy.Numbers;

namespace ScoringPlatform.Api.Privacy;

/// <summary>Registers what shows, exports and erases personal data.</summary>
internal static class PrivacyServices
{
    public static WebApplicationBuilder AddPlatformPrivacy(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RevealService>();
        return builder;
    }
}
