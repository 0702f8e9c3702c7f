using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>Reads the errors that mutations declare, and finds them in what is thrown.</summary>
internal static class MutationErrors
{
    /// <summary>The exception classes that a mutation declares, in the order in which it does.</summary>
    public static IReadOnlyList<Type> Of(ObjectFieldConfiguration field) => field.Member is null
        ? []
        : [.. MemberText.All<ErrorAttribute>(field.Member).Select(a => a.ErrorType).Distinct().Select(Exception)];

    /// <summary>The declared errors in what was thrown, or null if one of them is not declared.</summary>
    public static IReadOnlyList<Exception>? From(Exception exception, IReadOnlyList<Type> errors)
    {
        var thrown = exception is AggregateException several ? several.Flatten().InnerExceptions : new([exception]);
        return thrown.Count > 0 && thrown.All(e => errors.Any(declared => declared.IsInstanceOfType(e))) ? thrown : null;
    }

    private static Type Exception(Type type) => typeof(Exception).IsAssignableFrom(type)
        ? type
        : throw new SchemaException($"{type} is no exception: [Error] takes the class of what is thrown.");
}
