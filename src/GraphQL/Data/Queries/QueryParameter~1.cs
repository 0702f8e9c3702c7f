namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Holds one value for an expression.</summary>
internal sealed class QueryParameter<T>(T value)
{
    // A field, since providers name the parameter after what is read.
    public readonly T Value = value;

    public static readonly FieldInfo Field = typeof(QueryParameter<T>).GetField(nameof(Value))!;
}
