using Microsoft.Extensions.Logging;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>A message that a test plants.</summary>
internal static partial class PlantedLog
{
    [LoggerMessage(EventId = 9999, Level = LogLevel.Information, Message = "Planted {Text}")]
    public static partial void LogPlanted(this ILogger logger, string text);
}
