namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Cancelled when the caller gives a request up or its time is over. The timer is set when a field first asks for the token: a
/// request that only reads what is there needs none.
/// </summary>
internal sealed class RequestTimeout(TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken) : IDisposable
{
    private readonly Lock _sync = new();
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _caller;

    /// <summary>Whether the request is given up, by its caller or by its time.</summary>
    public bool IsGivenUp => cancellationToken.IsCancellationRequested || _source is { IsCancellationRequested: true };

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => _source is { IsCancellationRequested: true } && !cancellationToken.IsCancellationRequested;

    public CancellationToken Token
    {
        get
        {
            lock (_sync)
            {
                return (_source ??= Start()).Token;
            }
        }
    }

    public void Dispose()
    {
        _caller.Dispose();
        _source?.Dispose();
    }

    private CancellationTokenSource Start()
    {
        var source = new CancellationTokenSource(timeout, time);
        _caller = cancellationToken.UnsafeRegister(static s => ((CancellationTokenSource)s!).Cancel(), source);
        return source;
    }
}
