namespace ScoringPlatform.GraphQL.Language;

/// <summary>Limits of the parser. The defaults suit requests; a schema file needs more tokens.</summary>
public sealed record ParserOptions
{
    /// <summary>For requests: <see cref="MaxTokens"/> 2 000, <see cref="MaxDepth"/> 64.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For text that the application itself supplies, such as a schema: any number of tokens.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = int.MaxValue };

    /// <summary>
    /// Tokens read before the parser gives up, default 2 000: several times what large clients send, and little enough
    /// that every later pass over the document is short.
    /// </summary>
    public int MaxTokens { get; init; } = 2_000;

    /// <summary>
    /// How deep selection sets, values and type references nest together, default 64, at most 200: every pass over the
    /// tree may then call itself once a level without coming near the end of a thread's stack.
    /// </summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 200);
            field = value;
        }
    } = 64;
}
