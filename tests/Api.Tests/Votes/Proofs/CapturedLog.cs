using System.Text;
using Microsoft.Extensions.Logging;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>Keeps all that is logged, of every category and level, with the values of the message's places.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly StringBuilder _text = new();

    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    public void Append(string line)
    {
        lock (_text)
        {
            _text.AppendLine(line);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Append(formatter(state, exception));
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            Append(string.Join(" | ", values.Select(value => $"{value.Key}={value.Value}")));
        }
    }

    public void Dispose()
    {
    }
}
