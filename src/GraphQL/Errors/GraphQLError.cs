namespace ScoringPlatform.GraphQL.Errors;

/// <summary>
/// An error as a value (specification, section 7.1.2): a full sentence, the places in the document, the place in the
/// response and further entries under <c>extensions</c>, of which <c>code</c> is the stable one for programs.
/// </summary>
public sealed record GraphQLError(string Message)
{
    private const string CodeKey = "code";

    /// <summary>Empty when the error has no place in the document.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Of an error of execution: the field that failed.</summary>
    public ResponsePath? Path { get; init; }

    /// <summary>Null when there are none.</summary>
    public ImmutableDictionary<string, object?>? Extensions { get; init; }

    /// <summary>What was thrown, for logs and filters; never written to a response as it stands.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The entry <c>extensions.code</c>.</summary>
    public string? Code => Extensions is { } entries && entries.TryGetValue(CodeKey, out var code) ? code as string : null;

    public GraphQLError WithMessage(string message) => this with { Message = message };

    public GraphQLError WithCode(string code) => SetExtension(CodeKey, code);

    public GraphQLError WithPath(ResponsePath? path) => this with { Path = path };

    public GraphQLError WithLocations(params ImmutableArray<SourceLocation> locations) => this with { Locations = locations };

    public GraphQLError WithException(Exception? exception) => this with { Exception = exception };

    public GraphQLError SetExtension(string key, object? value) =>
        this with { Extensions = (Extensions ?? ImmutableDictionary<string, object?>.Empty).SetItem(key, value) };
}
