namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Stands for the non-null type of <typeparamref name="T"/> where a type is given as a type argument.</summary>
/// <typeparam name="T">A class, a scalar, or <see cref="ListType{T}"/>.</typeparam>
public abstract class NonNullType<T>;
