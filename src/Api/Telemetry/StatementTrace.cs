using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>Makes a span and a measurement of each statement that Entity Framework sends, without the values of parameters.</summary>
internal sealed class StatementTrace : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>
    /// A query tagged with this (<c>TagWith</c>) is measured and gets no span: it runs before it is known whether its request
    /// may be traced at all.
    /// </summary>
    public const string NoSpan = "no span";

    private static readonly string Executed = RelationalEventId.CommandExecuted.Name!;
    private static readonly string Failed = RelationalEventId.CommandError.Name!;

    private readonly List<IDisposable> subscriptions = [];

    public StatementTrace() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this, name => name == Executed || name == Failed));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEndEventData ended)
        {
            Write(ended, (ended as CommandErrorEventData)?.Exception);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());

    private static void Write(CommandEndEventData ended, Exception? failure)
    {
        var verb = StatementText.Verb(ended.Command.CommandText);
        var system = ended.Context?.Database.IsSqlite() == true ? "sqlite" : "microsoft.sql_server";
        var tags = new TagList { { "db.system.name", system }, { "db.operation.name", verb } };
        if (failure is not null)
        {
            tags.Add("error.type", failure.GetType().FullName);
        }

        Instruments.StatementDuration.Record(ended.Duration.TotalSeconds, tags);
        if (ended.Command.CommandText.StartsWith($"-- {NoSpan}", StringComparison.Ordinal))
        {
            return;
        }

        using var span = Instruments.Source.StartActivity(
            string.Create(CultureInfo.InvariantCulture, $"{verb} {system}"), ActivityKind.Client, default(ActivityContext), tags, startTime: ended.StartTime);
        if (span is { IsAllDataRequested: true })
        {
            span.SetTag("db.query.text", StatementText.WithoutLiterals(ended.Command.CommandText));
            span.SetStatus(failure is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            span.SetEndTime((ended.StartTime + ended.Duration).UtcDateTime);
        }
    }
}
