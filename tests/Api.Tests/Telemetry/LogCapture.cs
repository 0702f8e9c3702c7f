using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>Keeps what is logged, with the scopes that a console would print.</summary>
internal sealed class LogCapture : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<LogLine> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<LogLine> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(LogCapture capture, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => capture.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var all = new List<string>();
            capture.scopes.ForEachScope((scope, list) => list.Add($"{scope}"), all);
            capture.lines.Enqueue(new LogLine(category, logLevel, eventId.Id, $"{formatter(state, exception)} {exception}", string.Join(' ', all)));
        }
    }
}
