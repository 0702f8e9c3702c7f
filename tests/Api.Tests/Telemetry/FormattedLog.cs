using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>Keeps what is logged in the words that a console's formatter would print.</summary>
internal sealed class FormattedLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    /// <summary>What writes the lines; nothing is kept before there is one.</summary>
    public ConsoleFormatter? Formatter { get; set; }

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(FormattedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            using var text = new StringWriter();
            log.Formatter?.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), log.scopes, text);
            if (text.GetStringBuilder().Length > 0)
            {
                log.lines.Enqueue(text.ToString());
            }
        }
    }
}
