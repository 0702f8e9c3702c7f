namespace ScoringPlatform.GraphQL.Language;

/// <summary>Reads GraphQL text: executable documents and type systems (specification, section 2 and appendix B).</summary>
public static class Parser
{
    /// <summary>Parses a document.</summary>
    /// <exception cref="GraphQLSyntaxException">The text breaks the grammar or a limit of the options.</exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null) =>
        new DocumentParser(new Source(text), options ?? ParserOptions.Default).ParseDocument();

    /// <summary>Parses a single value, such as a default.</summary>
    /// <param name="isConstant">Whether variables are refused.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(string text, bool isConstant = true, ParserOptions? options = null) =>
        new DocumentParser(new Source(text), options ?? ParserOptions.Default).ParseWhole(parser => parser.ParseValue(isConstant));

    /// <summary>Parses a single type reference, as in <c>[Int!]!</c>.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no type reference.</exception>
    public static TypeNode ParseType(string text, ParserOptions? options = null) =>
        new DocumentParser(new Source(text), options ?? ParserOptions.Default).ParseWhole(parser => parser.ParseTypeReference());
}
