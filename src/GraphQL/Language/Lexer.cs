namespace ScoringPlatform.GraphQL.Language;

/// <summary>
/// Cuts a document into tokens (specification, section 2.1 "Source Text"). A struct that holds only offsets: advancing
/// allocates nothing, a copy looks ahead, and text is made of a token only when somebody reads its value.
/// </summary>
internal struct Lexer(Source source)
{
    private readonly string _text = source.Text;
    private int _next;
    private bool _hasEscapes;

    /// <summary>The current token.</summary>
    internal TokenKind Kind { get; private set; }

    /// <summary>Where the current token starts, in UTF-16 units.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the current token ends.</summary>
    internal readonly int End => _next;

    /// <summary>The current token as written.</summary>
    internal readonly ReadOnlySpan<char> Span => _text.AsSpan(Start, _next - Start);

    /// <summary>The value of a string token, its escapes or indentation resolved.</summary>
    internal readonly string StringValue()
    {
        if (Kind == TokenKind.BlockString)
        {
            return BlockString.Value(Span[3..^3]);
        }

        var content = Span[1..^1];
        return _hasEscapes ? StringEscapes.Resolve(content) : content.ToString();
    }

    /// <summary>Moves to the next token.</summary>
    /// <exception cref="GraphQLSyntaxException">There is no token here.</exception>
    internal void Advance()
    {
        SkipIgnored();
        Start = _next;
        if (_next >= _text.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        var c = _text[_next];
        if (CharacterClass.IsNameStart(c))
        {
            ReadName();
        }
        else if (char.IsAsciiDigit(c) || c == '-')
        {
            ReadNumber();
        }
        else if (c == '"')
        {
            ReadAnyString();
        }
        else
        {
            ReadPunctuator(c);
        }
    }

    /// <summary>White space, line ends, commas, byte order marks and comments (section 2.1.7 "Ignored Tokens").</summary>
    private void SkipIgnored()
    {
        var text = _text.AsSpan();
        while (_next < text.Length)
        {
            switch (text[_next])
            {
                case ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF':
                    _next++;
                    break;
                case '#':
                    SkipComment(text);
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment(ReadOnlySpan<char> text)
    {
        while (_next < text.Length && text[_next] is not ('\n' or '\r'))
        {
            _next += ScalarOrFail(text, _next, "Invalid character: {0}.");
        }
    }

    private void ReadName()
    {
        var text = _text.AsSpan();
        var end = _next + 1;
        while (end < text.Length && CharacterClass.IsNameContinue(text[end]))
        {
            end++;
        }

        _next = end;
        Kind = TokenKind.Name;
    }

    private void ReadPunctuator(char c)
    {
        Kind = c switch
        {
            '{' or '}' or '(' or ')' or '[' or ']' or ':' or '$' or '!' or '=' or '@' or '|' or '&' => (TokenKind)c,
            '.' when _text.AsSpan(_next).StartsWith("...") => TokenKind.Spread,
            '\'' => throw Fail(_next, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
            _ => throw Unexpected(),
        };
        _next += Kind == TokenKind.Spread ? 3 : 1;
    }

    /// <summary>IntValue and FloatValue (sections 2.9.1 and 2.9.2): no leading zero, no letter or dot directly after.</summary>
    private void ReadNumber()
    {
        var text = _text.AsSpan();
        var end = _next;
        Kind = TokenKind.Int;
        if (text[end] == '-')
        {
            end++;
        }

        if (end < text.Length && text[end] == '0')
        {
            end++;
            if (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                throw Fail(end, $"Invalid number, unexpected digit after 0: {CharacterClass.Show(text, end)}.");
            }
        }
        else
        {
            end = ReadDigits(text, end);
        }

        end = ReadFraction(text, end);
        if (end < text.Length && (text[end] == '.' || CharacterClass.IsNameStart(text[end])))
        {
            throw Fail(end, $"Invalid number, expected digit but got: {CharacterClass.Show(text, end)}.");
        }

        _next = end;
    }

    private int ReadFraction(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == '.')
        {
            Kind = TokenKind.Float;
            end = ReadDigits(text, end + 1);
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            end++;
            end = ReadDigits(text, end < text.Length && text[end] is '+' or '-' ? end + 1 : end);
        }

        return end;
    }

    private readonly int ReadDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start
            ? end
            : throw Fail(end, $"Invalid number, expected digit but got: {CharacterClass.Show(text, end)}.");
    }

    private void ReadAnyString()
    {
        if (_text.AsSpan(_next).StartsWith("\"\"\""))
        {
            ReadBlockString();
        }
        else
        {
            ReadString();
        }
    }

    private void ReadString()
    {
        var text = _text.AsSpan();
        var at = _next + 1;
        _hasEscapes = false;
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            switch (text[at])
            {
                case '"':
                    _next = at + 1;
                    Kind = TokenKind.String;
                    return;
                case '\\':
                    _hasEscapes = true;
                    at += EscapeOrFail(text, at);
                    break;
                default:
                    at += ScalarOrFail(text, at, "Invalid character within String: {0}.");
                    break;
            }
        }

        throw Fail(at, "Unterminated string.");
    }

    private void ReadBlockString()
    {
        var text = _text.AsSpan();
        var at = _next + 3;
        while (at < text.Length)
        {
            var rest = text[at..];
            if (rest.StartsWith("\"\"\""))
            {
                _next = at + 3;
                Kind = TokenKind.BlockString;
                return;
            }

            at += rest.StartsWith(BlockString.EscapedQuotes)
                ? BlockString.EscapedQuotes.Length
                : ScalarOrFail(text, at, "Invalid character within String: {0}.");
        }

        throw Fail(at, "Unterminated string.");
    }

    private readonly int EscapeOrFail(ReadOnlySpan<char> text, int at)
    {
        var length = StringEscapes.Read(text[at..], out _);
        return length > 0 ? length : throw Fail(at, StringEscapes.Complaint(text[at..]));
    }

    private readonly int ScalarOrFail(ReadOnlySpan<char> text, int at, string complaint)
    {
        var length = CharacterClass.ScalarLength(text, at);
        return length > 0 ? length : throw Fail(at, complaint.Replace("{0}", CharacterClass.Show(text, at), StringComparison.Ordinal));
    }

    private readonly GraphQLSyntaxException Unexpected()
    {
        var word = CharacterClass.ScalarLength(_text, _next) > 0 ? "Unexpected" : "Invalid";
        return Fail(_next, $"{word} character: {CharacterClass.Show(_text, _next)}.");
    }

    private readonly GraphQLSyntaxException Fail(int offset, string message) =>
        GraphQLSyntaxException.At(source, offset, message);
}
