namespace ScoringPlatform.Api.Telemetry;

/// <summary>What the log says of requests that went wrong, and the count of refusals. No variable, value or account is in it.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger, LogThrottle throttle)
{
    /// <param name="place">The field that failed, by name, or the kind of operation.</param>
    public void OperationFailed(string place, Exception? failure) =>
        LogOperationFailed(place, failure is null ? "" : FailureText.Of(failure));

    /// <param name="route">The template of the route.</param>
    public void RequestFailed(string route, Exception failure) => LogRequestFailed(route, FailureText.Of(failure));

    /// <param name="code">What the caller was told.</param>
    public void StorageFault(string code, Exception? failure)
    {
        var busy = code == StorageProblem.Retryable;
        if (throttle.Enter(busy ? LogEvents.DatabaseBusy : LogEvents.StorageFailed) is not { } times)
        {
            return;
        }

        var text = failure is null ? "" : FailureText.Of(failure);
        if (busy)
        {
            LogDatabaseBusy(times, text);
        }
        else
        {
            LogStorageFailed(code, times, text);
        }
    }

    /// <summary>Redis does not answer: who wants to listen is told to come again.</summary>
    public void SubscriptionsAway(Exception failure)
    {
        if (throttle.Enter(LogEvents.SubscriptionsAway) is { } times)
        {
            LogSubscriptionsAway(times, FailureText.Of(failure));
        }
    }

    public void TimedOut(string place) => LogTimedOut(place);

    /// <summary>The authority of the console's sign-in is away, or what it said cannot be trusted.</summary>
    public void SignInFailed(Exception? failure)
    {
        if (throttle.Enter(LogEvents.SignInFailed) is { } times)
        {
            LogSignInFailed(times, failure is null ? "" : FailureText.Of(failure));
        }
    }

    /// <param name="limit">Which limit.</param>
    public void CallerLimited(string limit)
    {
        Instruments.Refusals.Add(1, new KeyValuePair<string, object?>("scoring.limit", limit));
        if (throttle.Enter(LogEvents.CallerLimited) is { } times)
        {
            LogCallerLimited(limit, times);
        }
    }

    public void Overloaded()
    {
        Instruments.Refusals.Add(1, new KeyValuePair<string, object?>("scoring.limit", "work"));
        if (throttle.Enter(LogEvents.Overloaded) is { } times)
        {
            LogOverloaded(times);
        }
    }

    public void SharedLimitsAway() => LogSharedLimitsAway();

    public void SharedLimitsBack() => LogSharedLimitsBack();

    [LoggerMessage(EventId = LogEvents.SharedLimitsAway, Level = LogLevel.Warning, Message = "Redis does not answer: this node limits callers by itself")]
    private partial void LogSharedLimitsAway();

    [LoggerMessage(EventId = LogEvents.SharedLimitsBack, Level = LogLevel.Information, Message = "Redis answers again: callers are limited over all nodes")]
    private partial void LogSharedLimitsBack();

    [LoggerMessage(EventId = LogEvents.OperationFailed, Level = LogLevel.Error, Message = "{Place} failed: {Failure}")]
    private partial void LogOperationFailed(string place, string failure);

    [LoggerMessage(EventId = LogEvents.RequestFailed, Level = LogLevel.Error, Message = "A request to {Route} failed: {Failure}")]
    private partial void LogRequestFailed(string route, string failure);

    [LoggerMessage(EventId = LogEvents.DatabaseBusy, Level = LogLevel.Warning, Message = "The database was busy or away, {Times} times since this was last written; the last: {Failure}")]
    private partial void LogDatabaseBusy(long times, string failure);

    [LoggerMessage(EventId = LogEvents.StorageFailed, Level = LogLevel.Error, Message = "The storage failed ({Code}), {Times} times since this was last written; the last: {Failure}")]
    private partial void LogStorageFailed(string code, long times, string failure);

    [LoggerMessage(EventId = LogEvents.SignInFailed, Level = LogLevel.Warning, Message = "The authority of the console's sign-in is away or cannot be trusted, {Times} times since this was last written; the last: {Failure}")]
    private partial void LogSignInFailed(long times, string failure);

    [LoggerMessage(EventId = LogEvents.SubscriptionsAway, Level = LogLevel.Warning, Message = "Redis does not answer: nothing could be subscribed to, {Times} times since this was last written; the last: {Failure}")]
    private partial void LogSubscriptionsAway(long times, string failure);

    [LoggerMessage(EventId = LogEvents.OperationTimedOut, Level = LogLevel.Warning, Message = "A {Place} took longer than it may and was given up")]
    private partial void LogTimedOut(string place);

    [LoggerMessage(EventId = LogEvents.CallerLimited, Level = LogLevel.Warning, Message = "Callers went beyond a limit, last that of {Limit}: {Times} refusals since this was last written")]
    private partial void LogCallerLimited(string limit, long times);

    [LoggerMessage(EventId = LogEvents.Overloaded, Level = LogLevel.Warning, Message = "Too many requests were in work: {Times} refusals since this was last written")]
    private partial void LogOverloaded(long times);
}
