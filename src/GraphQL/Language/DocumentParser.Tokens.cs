using System.Runtime.InteropServices;

namespace ScoringPlatform.GraphQL.Language;

/// <content>Reading tokens, counting them, and the shapes that many rules of the grammar share.</content>
internal sealed partial class DocumentParser
{
    private readonly Source _source;
    private readonly ParserOptions _options;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;

    /// <summary>Items of the lists that are being read; each list takes its own from the end, so that arrays are made once.</summary>
    private readonly List<SyntaxNode> _items = [];
    private Lexer _lexer;
    private int _lastEnd;
    private int _tokens;
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _depth;
    private int _deepest;

    internal DocumentParser(Source source, ParserOptions options)
    {
        _source = source;
        _options = options;
        _names = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lexer = new Lexer(source);
    }

    private TokenKind Kind => _lexer.Kind;

    private void Advance()
    {
        _lastEnd = _lexer.End;
        _lexer.Advance();
        if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            throw GraphQLSyntaxException.Limit(
                _source,
                _lexer.Start,
                $"Document contains more than {_options.MaxTokens.ToString(CultureInfo.InvariantCulture)} tokens. Parsing aborted.");
        }
    }

    private Location From(int start) => new(_source, start, _lastEnd);

    private int Expect(TokenKind kind)
    {
        if (Kind != kind)
        {
            throw Fail($"Expected {kind.Describe()}, found {DescribeToken()}.");
        }

        var start = _lexer.Start;
        Advance();
        return start;
    }

    private bool Skip(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool IsKeyword(string keyword) => Kind == TokenKind.Name && _lexer.Span.SequenceEqual(keyword);

    private bool SkipKeyword(string keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private int ExpectKeyword(string keyword)
    {
        var start = _lexer.Start;
        return SkipKeyword(keyword) ? start : throw Fail($"Expected \"{keyword}\", found {DescribeToken()}.");
    }

    /// <summary>The current token's text; the same string for the same name throughout the document.</summary>
    private string Intern()
    {
        var span = _lexer.Span;
        if (!_names.TryGetValue(span, out var name))
        {
            name = span.ToString();
            _names.Set.Add(name);
        }

        return name;
    }

    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw GraphQLSyntaxException.Limit(
                _source,
                _lexer.Start,
                $"Document is nested deeper than {_options.MaxDepth.ToString(CultureInfo.InvariantCulture)} levels. Parsing aborted.");
        }

        _deepest = Math.Max(_deepest, _depth);
    }

    private void Leave() => _depth--;

    /// <summary>One or more items between two tokens.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<DocumentParser, T> item, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var mark = _items.Count;
        do
        {
            _items.Add(item(this));
        }
        while (!Skip(close));

        return Take<T>(mark);
    }

    /// <summary>Nothing at all, or one or more items between two tokens.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<DocumentParser, T> item, TokenKind close)
        where T : SyntaxNode => Kind == open ? Many(open, item, close) : [];

    /// <summary>Any number of items between two tokens, none included.</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Func<DocumentParser, T> item, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var mark = _items.Count;
        while (!Skip(close))
        {
            _items.Add(item(this));
        }

        return Take<T>(mark);
    }

    /// <summary>Items with a separator between them, which may also stand before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind separator, Func<DocumentParser, T> item)
        where T : SyntaxNode
    {
        Skip(separator);
        var mark = _items.Count;
        do
        {
            _items.Add(item(this));
        }
        while (Skip(separator));

        return Take<T>(mark);
    }

    private ImmutableArray<T> Take<T>(int mark)
        where T : SyntaxNode
    {
        var taken = new T[_items.Count - mark];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = (T)_items[mark + i];
        }

        _items.RemoveRange(mark, taken.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    private GraphQLSyntaxException Unexpected() => Fail($"Unexpected {DescribeToken()}.");

    private GraphQLSyntaxException Fail(string message) => GraphQLSyntaxException.At(_source, _lexer.Start, message);

    private string DescribeToken() => Describe(_lexer);

    private static string Describe(Lexer token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{token.Kind.Describe()} \"{token.Span}\"",
        TokenKind.String or TokenKind.BlockString => $"{token.Kind.Describe()} \"{token.StringValue()}\"",
        _ => token.Kind.Describe(),
    };
}
