namespace ScoringPlatform.GraphQL.Language;

/// <summary>The text of a document, with the starts of its lines once somebody asks for a position.</summary>
public sealed class Source(string text)
{
    private int[]? _lineStarts;

    public string Text { get; } = text;

    /// <summary>Line and column, both from 1, of an offset in UTF-16 units. A line ends at LF, CR or CR LF (section 2.1.2).</summary>
    public SourceLocation PositionOf(int offset)
    {
        var starts = _lineStarts ??= LineStarts(Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(line + 1, offset - starts[line] + 1);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
