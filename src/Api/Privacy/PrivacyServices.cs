using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Api.Privacy.Exports;
using ScoringPlatform.Api.Privacy.Keys;
using ScoringPlatform.Api.Privacy.Numbers;
using ScoringPlatform.Api.Privacy.Retention;

namespace ScoringPlatform.Api.Privacy;

/// <summary>Registers what shows, exports and erases personal data.</summary>
internal static class PrivacyServices
{
    public static WebApplicationBuilder AddPlatformPrivacy(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RevealService>();
        builder.Services.AddSingleton<PersonSearch>();
        builder.Services.AddSingleton<ExportService>();
        builder.Services.AddSingleton<ErasureService>();
        builder.Services.AddSingleton<RetentionService>();
        builder.Services.AddSingleton<KeyRotation>();
        return builder;
    }
}
