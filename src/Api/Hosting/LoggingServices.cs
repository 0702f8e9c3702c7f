using System.Text.Json;
using Microsoft.Extensions.Logging.Console;

namespace ScoringPlatform.Api.Hosting;

/// <summary>
/// Quiet, one line a message, each with the request's trace id, as text or, for programs that collect logs, as JSON. The
/// levels are in <c>appsettings.json</c>.
/// </summary>
internal static class LoggingServices
{
    private const string FormatSetting = "Logging:Format";
    private const string Text = "Text";
    private const string Json = "Json";
    private const string Times = "yyyy-MM-ddTHH:mm:ssZ";

    public static WebApplicationBuilder AddPlatformLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.Configure(factory => factory.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        // Its lines on each request quote the address with its query, where callers write variables.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        switch (builder.Configuration[FormatSetting] ?? Text)
        {
            case Text:
                builder.Logging.AddSimpleConsole(console =>
                {
                    console.SingleLine = true;
                    Common(console, Times + " ");
                });
                break;
            case Json:
                builder.Logging.AddJsonConsole(console =>
                {
                    console.JsonWriterOptions = new JsonWriterOptions { Indented = false };
                    Common(console, Times);
                });
                break;
            default:
                throw new StartupException($"{FormatSetting} must be {Text} or {Json}");
        }

        return builder;
    }

    /// <summary>
    /// Where what is told to a person goes: steps of the start, the address, demonstration accounts. With JSON standard output
    /// holds the log's objects and nothing else.
    /// </summary>
    public static TextWriter Narration(this IConfiguration configuration) =>
        configuration[FormatSetting] == Json ? TextWriter.Null : System.Console.Out;

    private static void Common(ConsoleFormatterOptions console, string times)
    {
        console.TimestampFormat = times;
        console.UseUtcTimestamp = true;
        console.IncludeScopes = true;
    }
}
