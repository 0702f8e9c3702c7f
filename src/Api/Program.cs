using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Commands;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Network;
using ScoringPlatform.Api.Pages;
using ScoringPlatform.Api.Privacy;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Api;

/// <summary>The platform's program: serves the API, or carries out one command (<c>--help</c> lists them).</summary>
public sealed class Program
{
    private Program()
    {
    }

    public static Task<int> Main(string[] args) => CommandLine.RunAsync(settings => Build(settings), args);

    /// <summary>The whole platform, put together and not yet started.</summary>
    /// <param name="settings">Settings in the form of the command line: <c>--Section:Key value</c>.</param>
    /// <param name="extend">Registers what a test adds or replaces.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? extend = null)
    {
        var builder = WebApplication.CreateBuilder(ContentRoot.Options(settings));
        builder.AddSecretFiles(settings);
        builder.AddPlatformLogging();
        builder.AddPlatformConfiguration();
        builder.AddPlatformTelemetry();
        builder.AddPlatformDatabase();
        builder.AddPlatformNetwork();
        builder.AddPlatformSecurity();
        builder.AddPlatformAudit();
        builder.AddPlatformFiles();
        builder.AddPlatformPrivacy();
        builder.AddPlatformJobs();
        builder.AddPlatformHealth();
        builder.Services.AddSubjects();
        builder.AddPlatformGraphQL();
        builder.AddPlatformConsole();
        builder.AddPlatformStartup();
        extend?.Invoke(builder);

        var app = builder.Build();
        app.UsePlatformTelemetry();
        app.UsePlatformNetwork();
        app.UsePlatformSecurity();

        app.UseConsoleCompression();

        // Before the limits, which leave sockets out of the count of requests in work.
        app.UseWebSockets();
        app.UseMiddleware<RequestLimitMiddleware>();
        app.MapPlatformGraphQL();
        app.MapPlatformFiles();
        app.MapPlatformHealth();
        app.MapPlatformConsole();
        return app;
    }
}
