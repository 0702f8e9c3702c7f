namespace ScoringPlatform.GraphQL.Language;

/// <summary>Text that knows its indentation and its column, and can try a short form before it takes a long one.</summary>
internal sealed class IndentedText
{
    private const int Width = 80;
    private const int IndentSize = 2;
    private readonly StringBuilder _text = new();
    private int _indent;
    private int _lineStart;
    private int _depth;

    public override string ToString() => _text.ToString();

    internal void Append(string text) => _text.Append(text);

    internal void Line()
    {
        _text.Append('\n');
        _lineStart = _text.Length;
        _text.Append(' ', _indent * IndentSize);
    }

    internal void EmptyLine()
    {
        _text.Append('\n');
        _lineStart = _text.Length;
    }

    internal void Indent() => _indent++;

    internal void Unindent() => _indent--;

    /// <summary>Writes the flat form; when it goes past the width or breaks the line, takes it back and writes the other.</summary>
    internal void Fit(Action flat, Action broken)
    {
        var (mark, lineStart) = (_text.Length, _lineStart);
        flat();
        if (_lineStart == lineStart && _text.Length - _lineStart <= Width)
        {
            return;
        }

        _text.Length = mark;
        _lineStart = lineStart;
        broken();
    }

    /// <summary>Counts a step down the tree, for trees that no parser bounded.</summary>
    internal void Enter()
    {
        if (++_depth > SyntaxVisitor.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new DocumentLimitException($"The document is nested deeper than {SyntaxVisitor.MaxDepth} nodes.");
        }
    }

    internal void Leave() => _depth--;
}
