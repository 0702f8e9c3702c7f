namespace ScoringPlatform.GraphQL.Types;

/// <summary>An argument or an input field: a name, an input type and perhaps a default (specification, section 3.6.1).</summary>
public abstract class InputValue(string name, GraphQLType type) : DeprecatableMember(name)
{
    public GraphQLType Type { get; set => field = Guarded(value); } = type;

    /// <summary>The default as a literal without variables; null when there is none, a null literal when it is null.</summary>
    public ValueNode? DefaultValue { get; set => field = Guarded(value); }

    /// <summary>The coerced default once it was needed; kept only when it is immutable.</summary>
    internal StrongBox<object?>? CoercedDefault { get; set; }

    /// <summary>Non-null and without default: it must be given.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The .NET type that the value is handed over as; null leaves it as coerced.</summary>
    public Type? RuntimeType { get; set => field = Guarded(value); }

    /// <summary>
    /// Turns the coerced value into what the resolver or the input object receives, where the two differ (an id into a
    /// key, a list into an array of its type). Called for given values and defaults alike; null for no change.
    /// </summary>
    public Func<object?, object?>? Convert { get; set => field = Guarded(value); }
}
