namespace ScoringPlatform.Api.Files;

/// <summary>Registers the copies of finished reports.</summary>
internal static class FileServices
{
    public static WebApplicationBuilder AddPlatformFiles(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ReportFolder>();
        builder.Services.AddSingleton<MissingCopies>();
        return builder;
    }
}
