using Microsoft.Extensions.Logging;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>One message of the log.</summary>
internal sealed record LogLine(string Category, LogLevel Level, int EventId, string Text, string Scopes);
