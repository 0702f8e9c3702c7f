namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked mutation may fail with <typeparamref name="TError"/>; see <see cref="ErrorAttribute"/>.</summary>
/// <typeparam name="TError">An exception class or a class made from one.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));
