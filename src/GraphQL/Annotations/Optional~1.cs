namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>An argument or input field that tells "left out" from "null".</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value that was given.</param>
public readonly struct Optional<T>(T? value) : IEquatable<Optional<T>>
{
    /// <summary>Whether a value, be it null, was given.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value, or the type's default if it was left out.</summary>
    public T? Value { get; } = value;

    /// <summary>Wraps a value that was given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Unwraps the value.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Whether both were left out or hold equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HasValue ? EqualityComparer<T?>.Default.GetHashCode(Value!) : 0;
}
