namespace ScoringPlatform.GraphQL.DataLoading;

/// <summary>What a fetch found for one key: a value, or the failure of this key alone.</summary>
public readonly record struct Result<TValue>
{
    private Result(TValue value, Exception? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The value; the type's default when <see cref="Error"/> is set.</summary>
    public TValue Value { get; }

    /// <summary>Why the key could not be loaded, or null.</summary>
    public Exception? Error { get; }

    /// <summary>A value that was found.</summary>
    public static Result<TValue> Resolve(TValue value) => new(value, null);

    /// <summary>A key that failed.</summary>
    public static Result<TValue> Reject(Exception error) => new(default!, error);
}
