namespace ScoringPlatform.GraphQL.Language;

/// <summary>The lexical tokens (specification, section 2.1.6); a punctuator has the number of its sign.</summary>
internal enum TokenKind
{
    StartOfFile,
    EndOfFile,
    Name,
    Int,
    Float,
    String,
    BlockString,
    Bang = '!',
    Dollar = '$',
    Ampersand = '&',
    OpenParenthesis = '(',
    CloseParenthesis = ')',
    Spread = '.',
    Colon = ':',
    EqualsSign = '=',
    At = '@',
    OpenBracket = '[',
    CloseBracket = ']',
    OpenBrace = '{',
    Pipe = '|',
    CloseBrace = '}',
}
