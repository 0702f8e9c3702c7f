namespace ScoringPlatform.GraphQL.Language;

internal static class TokenKinds
{
    /// <summary>The token as error messages call it: punctuation in quotes, anything else by its kind.</summary>
    internal static string Describe(this TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Spread => "\"...\"",
        >= TokenKind.Bang => $"\"{(char)kind}\"",
        _ => kind.ToString(),
    };
}
