namespace ScoringPlatform.GraphQL.Errors;

/// <summary>Thrown by a walk over a document that is nested deeper than any walk goes; see <see cref="Error"/>.</summary>
public sealed class DocumentLimitException(string message) : Exception(message)
{
    /// <summary>The error to answer with; its code is <see cref="ErrorCodes.Limit"/>.</summary>
    public GraphQLError Error => new GraphQLError(Message).WithCode(ErrorCodes.Limit);
}
