namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>An operation of a filter: its name, its weight, and the condition it stands for.</summary>
/// <param name="Name">The field's name in operation inputs.</param>
/// <param name="Weight">The weight in the static cost.</param>
/// <param name="Build">The condition, from the property and the converted value.</param>
internal sealed record FilterOperation(string Name, double Weight, Func<Expression, object?, Expression> Build)
{
    /// <summary>Whether the value is a list.</summary>
    public bool TakesList { get; init; }

    /// <summary>Whether null is a value to compare with.</summary>
    public bool TakesNull { get; init; }
}
