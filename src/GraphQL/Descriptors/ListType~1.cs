namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Stands for the list type of <typeparamref name="T"/> where a type is given as a type argument.</summary>
/// <typeparam name="T">A class, a scalar, or <see cref="NonNullType{T}"/>.</typeparam>
public abstract class ListType<T>;
