using ScoringPlatform.Api.Samples;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Registers what happens between the command to serve and the first request.</summary>
internal static class StartupServices
{
    public static WebApplicationBuilder AddPlatformStartup(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(provider =>
            new StartupProgress(provider.GetRequiredService<TimeProvider>(), builder.Configuration.Narration()));
        builder.Services.AddSingleton<SampleYears>();
        builder.Services.AddSingleton<Preparation>();
        builder.Services.AddSingleton<YearReports>();
        builder.Services.AddSingleton<Welcome>();
        return builder;
    }
}
