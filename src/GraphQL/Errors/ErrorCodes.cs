namespace ScoringPlatform.GraphQL.Errors;

/// <summary>The values of <c>extensions.code</c> that language, validation and coercion give. Stable: clients branch on them.</summary>
public static class ErrorCodes
{
    /// <summary>The text is not a document of the grammar.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of specification section 5.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable's value is not of its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document is larger or deeper than this server reads.</summary>
    public const string Limit = "DOCUMENT_LIMIT_EXCEEDED";
}
