using System.Security.Claims;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>What a resolver sees of the request and of its own place in it.</summary>
public interface IResolverContext
{
    Schema Schema { get; }

    /// <summary>The field that is resolved.</summary>
    ObjectField Field { get; }

    /// <summary>Where its value goes in the response.</summary>
    ResponsePath Path { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>Set when the client has left or the time is over.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>State of the whole request.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>Who asks; nobody in particular when the caller is not signed in.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>The value of the object that the field belongs to.</summary>
    T Parent<T>();

    /// <summary>The coerced value of an argument, or the default of <typeparamref name="T"/> when it was not given.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>Whether the argument was given or has a default.</summary>
    bool HasArgument(string name);

    /// <summary>A service of the request; throws when it is not registered.</summary>
    T Service<T>()
        where T : notnull;

    /// <summary>Reports an error of this field without failing it.</summary>
    void ReportError(GraphQLError error);
}
