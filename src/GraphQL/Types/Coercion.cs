using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>The outcome of coercing one value: the value, or a sentence that says what is wrong with it.</summary>
public readonly struct Coercion
{
    private Coercion(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The coerced value; null after a failure.</summary>
    public object? Value { get; }

    /// <summary>Null after success.</summary>
    public string? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    public static Coercion Of(object? value) => new(value, null);

    /// <param name="error">A full sentence, fit for the client.</param>
    public static Coercion Fail(string error) => new(null, error);
}
