namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>Gives a list field the argument <c>order</c>, of the given sort input.</summary>
/// <typeparam name="T">A class derived from <see cref="SortInputType{T}"/>.</typeparam>
/// <param name="order">Attributes are applied in the order of their lines.</param>
public sealed class UseSortingAttribute<T>([CallerLineNumber] int order = 0) : UseSortingAttribute(typeof(T), order);
