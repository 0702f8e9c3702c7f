namespace ScoringPlatform.Console.Charts;

/// <summary>How wide a text will be, as well as that can be known without the browser's fonts.</summary>
public static class TextWidth
{
    private const double Wide = 1;
    private const double Capital = 0.72;
    private const double Usual = 0.62;
    private const double Thin = 0.36;
    private const string ThinSigns = " .,:;'|!il()·";

    /// <summary>The width in pixels at a size of type.</summary>
    public static double Of(string text, double size) => size * text.Sum(Of);

    /// <summary>The text in lines that fit; what does not go into the last line is cut off with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int lines)
    {
        var wrapped = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && wrapped.Count < lines)
        {
            var fits = Fitting(rest, size, width);
            if (fits == rest.Length || wrapped.Count < lines - 1)
            {
                wrapped.Add(rest[..fits].TrimEnd());
                rest = rest[fits..].TrimStart();
            }
            else
            {
                wrapped.Add(rest[..Longest(rest, size, width - (size * Wide))].TrimEnd() + "…");
                rest = "";
            }
        }

        return wrapped;
    }

    /// <summary>How many signs go into a line: up to a space in words, anywhere between Chinese signs.</summary>
    private static int Fitting(string text, double size, double width)
    {
        var most = Longest(text, size, width);
        if (most == text.Length)
        {
            return most;
        }

        var end = most;
        while (end > 1 && !MayBreak(text[end - 1], text[end]))
        {
            end--;
        }

        return end > 1 ? end : most;
    }

    private static int Longest(string text, double size, double width)
    {
        var (used, count) = (0.0, 0);
        while (count < text.Length && (used += size * Of(text[count])) <= width)
        {
            count++;
        }

        return Math.Max(1, count);
    }

    private static bool MayBreak(char before, char after) => after == ' ' || before is ' ' or '-' || (IsWide(before) && IsWide(after));

    private static double Of(char sign) => IsWide(sign) ? Wide : ThinSigns.Contains(sign) ? Thin : char.IsAsciiLetterUpper(sign) || sign == '%' ? Capital : Usual;

    private static bool IsWide(char sign) => sign >= '\u2E80';
}
