namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>An error that a mutation declares.</summary>
/// <param name="Type">The class whose public properties are the error's fields.</param>
/// <param name="Exceptions">The exceptions it is made from, each with the function that makes it.</param>
internal sealed record MutationError(Type Type, IReadOnlyList<(Type Exception, Func<Exception, object> Create)> Exceptions);
