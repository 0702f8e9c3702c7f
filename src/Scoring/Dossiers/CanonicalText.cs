using System.Globalization;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// Text in the making, of fields ended by a separator that no value can contain unescaped, in lists of lines that are put
/// in order. Its memory is used again by the next text on the same thread.
/// </summary>
internal sealed class CanonicalText
{
    private const char EndOfField = '|';
    private const char EndOfRecord = '\n';
    private const char Escape = '\\';
    private const int LongestNumber = 20;
    private const int DayLength = 10;

    [ThreadStatic]
    private static CanonicalText? _ofThread;

    private readonly Comparer<Range> _byLetters;
    private char[] _letters = new char[4096];
    private char[] _unordered = [];
    private Range[] _lines = new Range[16];
    private int _length;

    private CanonicalText() => _byLetters = Comparer<Range>.Create(Compare);

    public ReadOnlySpan<char> Written => _letters.AsSpan(0, _length);

    /// <summary>The thread's text, empty; what was written to it before is gone.</summary>
    public static CanonicalText Begin()
    {
        var text = _ofThread ??= new CanonicalText();
        text._length = 0;
        return text;
    }

    /// <summary>Writes a line for each item, in the order of the lines' own letters, each behind the list's mark.</summary>
    public void Lines<T>(char mark, IReadOnlyList<T> items, Action<CanonicalText, T> write)
    {
        if (_lines.Length < items.Count)
        {
            Array.Resize(ref _lines, items.Count);
        }

        var start = _length;
        var ordered = true;
        for (var i = 0; i < items.Count; i++)
        {
            var begin = _length;
            Append(EndOfRecord);
            Append(mark);
            write(this, items[i]);
            _lines[i] = begin.._length;
            ordered = ordered && (i == 0 || Compare(_lines[i - 1], _lines[i]) <= 0);
        }

        if (!ordered)
        {
            Array.Sort(_lines, 0, items.Count, _byLetters);
            Rearrange(start, items.Count);
        }
    }

    public void Field(string? value)
    {
        // An empty text and none are different facts.
        if (value is not null)
        {
            Append('"');
            if (value.AsSpan().ContainsAny(EndOfField, EndOfRecord, Escape))
            {
                AppendEscaped(value);
            }
            else
            {
                value.CopyTo(Room(value.Length));
                _length += value.Length;
            }
        }

        Append(EndOfField);
    }

    public void Field(long? value)
    {
        if (value is { } number)
        {
            if (number is >= 0 and <= 9)
            {
                Append((char)('0' + number));
            }
            else
            {
                number.TryFormat(Room(LongestNumber), out var written, provider: CultureInfo.InvariantCulture);
                _length += written;
            }
        }

        Append(EndOfField);
    }

    public void Field(bool? value)
    {
        if (value is { } known)
        {
            Append(known ? 'y' : 'n');
        }

        Append(EndOfField);
    }

    public void Field(DateOnly? value)
    {
        if (value is { } day)
        {
            day.TryFormat(Room(DayLength), out var written, "O", CultureInfo.InvariantCulture);
            _length += written;
        }

        Append(EndOfField);
    }

    private void AppendEscaped(string value)
    {
        foreach (var letter in value)
        {
            if (letter is EndOfField or EndOfRecord or Escape)
            {
                Append(Escape);
            }

            Append(letter);
        }
    }

    private void Append(char letter)
    {
        if (_length == _letters.Length)
        {
            Room(1);
        }

        _letters[_length++] = letter;
    }

    private Span<char> Room(int letters)
    {
        if (_letters.Length - _length < letters)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + letters));
        }

        return _letters.AsSpan(_length, letters);
    }

    private int Compare(Range one, Range other) => _letters.AsSpan(one).SequenceCompareTo(_letters.AsSpan(other));

    /// <summary>Writes the lines from a place on again, in the order they now have.</summary>
    private void Rearrange(int start, int count)
    {
        if (_unordered.Length < _length)
        {
            _unordered = new char[_letters.Length];
        }

        Written.CopyTo(_unordered);
        var end = start;
        foreach (var line in _lines.AsSpan(0, count))
        {
            var letters = _unordered.AsSpan(line);
            letters.CopyTo(_letters.AsSpan(end));
            end += letters.Length;
        }
    }
}
