using System.Text;
using System.Xml;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// Text from people in cells: written as text whatever it begins with, marked so that editing the cell does not make a
/// formula of it, and without the characters that XML cannot hold.
/// </summary>
internal static class SheetText
{
    /// <summary>A cell holds at most 32 767 characters; longer text is cut a little before.</summary>
    private const int Longest = 32_000;

    /// <summary>Whether a program might take the text for a formula: it begins with =, +, -, @, a full-width form of these, tab or return.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.TrimStart(' ') is [var first, ..] && "=+-@＝＋－＠\t\r\n".Contains(first, StringComparison.Ordinal);

    /// <summary>The text without what XML 1.0 does not allow.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        for (var index = 0; index < text.Length && clean.Length < Longest; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                clean.Append(text[index]);
            }
            else if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                clean.Append(text[index]).Append(text[++index]);
            }
        }

        return clean.ToString();
    }
}
