namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The marked mutation may fail with this error: it becomes a member of the payload's <c>errors</c>. An exception class is
/// taken as it is thrown; another class must have a constructor or static <c>CreateErrorFrom</c> methods that take the exception.
/// </summary>
/// <param name="errorType">An exception class or a class made from one.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>An exception class or a class made from one.</summary>
    public Type ErrorType { get; } = errorType;
}
