namespace ScoringPlatform.Console.Charts;

/// <summary>Lines over years, each with marks of its own shape and its name written at its end. A gap stays a gap.</summary>
public sealed class LineChart : Chart
{
    private const double PlotHeight = 230;
    private const double AxisHeight = 28;
    private const double Pad = 10;

    /// <summary>The years, from the left.</summary>
    public required IReadOnlyList<LinePoint> Points { get; init; }

    /// <summary>One row a line, with a value for each year.</summary>
    public required IReadOnlyList<ChartRow> Lines { get; init; }

    public required ChartAxis Axis { get; init; }

    protected internal override double Draw(SvgDrawing drawing, ChartSize size)
    {
        var ticks = Axis.Ticks(Lines.SelectMany(line => line.Values).Select(value => value.Value ?? 0).DefaultIfEmpty(0).Max());
        var left = ticks.Max(tick => TextWidth.Of(Axis.Text(tick), TypeSize)) + Pad;
        var names = Lines.Max(line => TextWidth.Of(EndText(line), TypeSize)) + Pad + 8;
        var right = Math.Max(left + 40, size.Width - names);
        var scale = new LinearScale(ticks[^1], PlotHeight + Pad, Pad);
        foreach (var tick in ticks)
        {
            drawing.Line(left, scale.At(tick), right, scale.At(tick), tick == 0 ? "base" : "grid");
            drawing.Text(left - 6, scale.At(tick) + 4, Axis.Text(tick), "tick", "end");
        }

        for (var place = 0; place < Points.Count; place++)
        {
            drawing.Text(X(place, left, right), PlotHeight + Pad + LineHeight, Points[place].Label, "tick", "middle");
        }

        for (var line = 0; line < Lines.Count; line++)
        {
            DrawLine(drawing, Lines[line], line, place => X(place, left, right), scale);
        }

        DrawNames(drawing, scale, right);
        return PlotHeight + Pad + AxisHeight;
    }

    /// <summary>Places as far apart as there are; one alone stands in the middle.</summary>
    private double X(int place, double left, double right)
    {
        const double inset = 28;
        return Points.Count == 1 ? (left + right) / 2 : left + inset + (place * (right - left - (2 * inset)) / (Points.Count - 1));
    }

    private void DrawLine(SvgDrawing drawing, ChartRow line, int series, Func<int, double> x, LinearScale scale)
    {
        for (var place = 1; place < Points.Count; place++)
        {
            if (line.Values[place - 1].Value is { } from && line.Values[place].Value is { } to)
            {
                drawing.Line(x(place - 1), scale.At(from), x(place), scale.At(to), $"line l{series + 1}{(Points[place].IsProvisional ? " open" : "")}");
            }
        }

        for (var place = 0; place < Points.Count; place++)
        {
            if (line.Values[place].Value is { } value)
            {
                drawing.Mark(x(place), scale.At(value), series, Points[place].IsProvisional);
            }
        }
    }

    /// <summary>The names at the lines' ends, pushed apart where they would cover one another.</summary>
    private void DrawNames(SvgDrawing drawing, LinearScale scale, double right)
    {
        var names = Lines.Select((line, series) => (Text: EndText(line), Series: series, Y: End(line) is { } end ? scale.At(end) : scale.From))
            .OrderBy(name => name.Y).ToList();
        var places = Apart([.. names.Select(name => name.Y)], LineHeight, PlotHeight + Pad);
        for (var place = 0; place < names.Count; place++)
        {
            drawing.Text(right + Pad + 4, places[place] + 4, names[place].Text, $"value t{names[place].Series + 1}");
        }
    }

    /// <summary>The places, from the least, moved until each is so far below the one before; the last stays above the end.</summary>
    internal static IReadOnlyList<double> Apart(IReadOnlyList<double> places, double distance, double end)
    {
        var apart = places.ToArray();
        for (var place = 1; place < apart.Length; place++)
        {
            apart[place] = Math.Max(apart[place], apart[place - 1] + distance);
        }

        for (var place = apart.Length - 1; place >= 0; place--)
        {
            apart[place] = Math.Min(apart[place], place == apart.Length - 1 ? end : apart[place + 1] - distance);
        }

        return apart;
    }

    private static string EndText(ChartRow line) => $"{line.Label} {line.Values.LastOrDefault(value => value.Value is not null)?.Text}".TrimEnd();

    private static double? End(ChartRow line) => line.Values.LastOrDefault(value => value.Value is not null)?.Value;
}
