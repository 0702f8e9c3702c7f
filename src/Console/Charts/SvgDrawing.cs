using System.Globalization;
using System.Net;
using System.Text;

namespace ScoringPlatform.Console.Charts;

/// <summary>
/// Writes SVG: shapes with classes that the style sheet colours, never a style of their own, which the pages' content policy
/// would refuse. Series differ by pattern as well as by colour.
/// </summary>
public sealed class SvgDrawing(string id, double width)
{
    /// <summary>How many series can be told apart.</summary>
    public const int MostSeries = 5;

    /// <summary>What lies over the colour of each series but the first.</summary>
    private static readonly string[] Patterns =
    [
        "",
        "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" class=\"hatch\"/>",
        "<circle cx=\"2\" cy=\"2\" r=\"1.3\" class=\"dot\"/><circle cx=\"6\" cy=\"6\" r=\"1.3\" class=\"dot\"/>",
        "<path d=\"M0 4H8\" class=\"hatch\"/>",
        "<path d=\"M0 0L8 8M8 0L0 8\" class=\"hatch\"/>",
    ];

    private readonly StringBuilder shapes = new();
    private readonly SortedSet<int> patterns = [];

    /// <summary>A bar of a series, from 0.</summary>
    public void Bar(double x, double y, double barWidth, double height, int series)
    {
        var place = Place(x, y, Math.Max(barWidth, 1), height);
        Add($"<rect {place} rx=\"2\" class=\"bar s{series + 1}\"/>");
        if (series > 0)
        {
            patterns.Add(series);
            Add($"<rect {place} rx=\"2\" fill=\"url(#{id}-p{series + 1})\"/>");
        }
    }

    public void Rect(double x, double y, double rectWidth, double height, string name) =>
        Add($"<rect {Place(x, y, rectWidth, height)} rx=\"2\" class=\"{name}\"/>");

    public void Line(double x1, double y1, double x2, double y2, string name) =>
        Add($"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\" class=\"{name}\"/>");

    public void Path(string name, params ReadOnlySpan<(double X, double Y)> points)
    {
        shapes.Append("<path d=\"");
        for (var place = 0; place < points.Length; place++)
        {
            shapes.Append(place == 0 ? 'M' : 'L').Append(N(points[place].X)).Append(' ').Append(N(points[place].Y));
        }

        Add($"\" class=\"{name}\"/>");
    }

    /// <summary>The mark of a point of a series: circle, square, triangle, diamond, cross; hollow for what may still change.</summary>
    public void Mark(double x, double y, int series, bool isHollow)
    {
        const double r = 5;
        var name = $"mark s{series + 1}{(isHollow ? " hollow" : "")}";
        switch (series)
        {
            case 0:
                Add($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(r)}\" class=\"{name}\"/>");
                break;
            case 1:
                Add($"<rect {Place(x - r, y - r, 2 * r, 2 * r)} class=\"{name}\"/>");
                break;
            case 2:
                Path(name, (x, y - r - 1), (x + r + 1, y + r), (x - r - 1, y + r), (x, y - r - 1));
                break;
            default:
                Path(name, (x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y), (x, y - r - 1));
                break;
        }
    }

    /// <param name="x">The start, the middle or the end, as <paramref name="anchor"/> says.</param>
    /// <param name="y">The base line.</param>
    /// <param name="text">What is written.</param>
    /// <param name="name">The class.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public void Text(double x, double y, string text, string name = "label", string anchor = "start")
    {
        var end = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        Add($"<text x=\"{N(x)}\" y=\"{N(y)}\" class=\"{name}\"{end}>{WebUtility.HtmlEncode(text)}</text>");
    }

    /// <summary>What is drawn until <see cref="Close"/> begins at that place.</summary>
    public void Open(double x, double y) => Add($"<g transform=\"translate({N(x)} {N(y)})\">");

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public void Close() => shapes.Append("</g>");

    /// <summary>A style sheet inside the picture, and a sheet of one colour behind it: for files of their own.</summary>
    public void Style(string css) => shapes.Append("<style>").Append(css).Append("</style><rect width=\"100%\" height=\"100%\" class=\"sheet\"/>");

    /// <summary>The whole picture.</summary>
    public string Finish(double height, string title, string description)
    {
        var defs = string.Concat(patterns.Select(series =>
            $"<pattern id=\"{id}-p{series + 1}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">{Patterns[series]}</pattern>"));
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-svg\" width=\"{N(width)}\" height=\"{N(height)}\" viewBox=\"0 0 {N(width)} {N(height)}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">"
            + $"<title id=\"{id}-t\">{WebUtility.HtmlEncode(title)}</title><desc id=\"{id}-d\">{WebUtility.HtmlEncode(description)}</desc>"
            + (defs.Length == 0 ? "" : $"<defs>{defs}</defs>")
            + shapes + "</svg>";
    }

    private void Add(string markup) => shapes.Append(markup);

    private static string Place(double x, double y, double width, double height) =>
        $"x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"";

    /// <summary>A place to a tenth of a pixel.</summary>
    private static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
