namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>What a field of a filter input means.</summary>
internal abstract class FilterBinding
{
    /// <summary>The condition.</summary>
    /// <param name="scope">What the building needs to know.</param>
    /// <param name="instance">What the input speaks of: a row, a property or a collection.</param>
    /// <param name="value">What was given for the field.</param>
    public abstract Expression Build(FilterScope scope, Expression instance, object? value);
}
