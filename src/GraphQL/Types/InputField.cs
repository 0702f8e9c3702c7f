namespace ScoringPlatform.GraphQL.Types;

/// <summary>A field of an input object (specification, section 3.10).</summary>
public sealed class InputField(string name, GraphQLType type) : InputValue(name, type)
{
    /// <summary>The property that the field fills or, for filters and sorting, speaks of; null when there is none.</summary>
    public PropertyInfo? Property { get; set => field = Guarded(value); }
}
