namespace ScoringPlatform.GraphQL.Language;

/// <summary>The text is not a document of the grammar, or is larger than the parser reads; see <see cref="Error"/>.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    private GraphQLSyntaxException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>The error to answer with: its message begins with <c>Syntax Error:</c> and it has one location.</summary>
    public GraphQLError Error { get; }

    internal static GraphQLSyntaxException At(Source source, int offset, string message) =>
        Create(source, offset, message, ErrorCodes.Syntax);

    internal static GraphQLSyntaxException Limit(Source source, int offset, string message) =>
        Create(source, offset, message, ErrorCodes.Limit);

    private static GraphQLSyntaxException Create(Source source, int offset, string message, string code) =>
        new(new GraphQLError($"Syntax Error: {message}").WithLocations(source.PositionOf(offset)).WithCode(code));
}
