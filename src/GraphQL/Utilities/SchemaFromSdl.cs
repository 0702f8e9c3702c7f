namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>Makes a schema without resolvers from SDL (specification, section 3): for tools and tests.</summary>
public static class SchemaFromSdl
{
    /// <summary>
    /// Builds the schema. Scalars that the engine does not know accept any value. Without a <c>schema</c> block the roots
    /// are the types named Query, Mutation and Subscription.
    /// </summary>
    /// <exception cref="GraphQLSyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The type system is invalid; all errors are listed.</exception>
    public static Schema Build(string sdl) => Build(Parser.Parse(sdl, ParserOptions.Trusted));

    /// <inheritdoc cref="Build(string)"/>
    public static Schema Build(DocumentNode document) => new SdlReader(document).Read().Build();
}
