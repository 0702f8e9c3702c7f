namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>Gives a list field the argument <c>where</c>, of the given filter.</summary>
/// <typeparam name="T">A class derived from <see cref="FilterInputType{T}"/>.</typeparam>
/// <param name="order">Attributes are applied in the order of their lines.</param>
public sealed class UseFilteringAttribute<T>([CallerLineNumber] int order = 0) : UseFilteringAttribute(typeof(T), order);
