namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Thrown by a resolver to answer with errors of its own wording, which are never masked.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>One error of that message.</summary>
    public GraphQLException(string message)
        : this(new GraphQLError(message))
    {
    }

    /// <summary>Some errors, at least one.</summary>
    public GraphQLException(params IReadOnlyList<GraphQLError> errors)
        : base(errors[0].Message) => Errors = errors;

    /// <summary>The errors; a missing path or location is filled in.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }
}
