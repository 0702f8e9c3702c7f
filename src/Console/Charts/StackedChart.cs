namespace ScoringPlatform.Console.Charts;

/// <summary>Groups with one lying bar each, made of parts that add up to the group. A group of which a part is suppressed has no bar.</summary>
public sealed class StackedChart : Chart
{
    private const double BarHeight = 22;
    private const double GroupGap = 12;
    private const double AxisHeight = 24;
    private const double Pad = 8;
    private const double MostLabel = 0.32;

    /// <summary>The names of the parts, from the left.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The groups, with a value for each part; values are counts.</summary>
    public required IReadOnlyList<ChartRow> Rows { get; init; }

    /// <summary>What stands behind each bar: its total, or the sign of what is suppressed.</summary>
    public required IReadOnlyList<string> Totals { get; init; }

    protected internal override double Draw(SvgDrawing drawing, ChartSize size)
    {
        var top = ChartLegend.Draw(drawing, size, Parts);
        var labels = size.IsNarrow ? 0 : Math.Min(Rows.Select(row => TextWidth.Of(row.Label, TypeSize)).DefaultIfEmpty(0).Max() + Pad + 2, size.Width * MostLabel);
        var texts = Totals.Select(total => TextWidth.Of(total, TypeSize)).DefaultIfEmpty(0).Max() + (2 * Pad);
        var ticks = ChartAxis.Count.Ticks(Rows.Select(Sum).DefaultIfEmpty(0).Max());
        var scale = new LinearScale(ticks[^1], labels, Math.Max(labels + 60, size.Width - texts));
        var height = BarHeight + GroupGap + (size.IsNarrow ? LineHeight : 0);
        var bottom = top + (Rows.Count * height);
        foreach (var tick in ticks)
        {
            drawing.Line(scale.At(tick), top, scale.At(tick), bottom, tick == 0 ? "base" : "grid");
            drawing.Text(scale.At(tick), bottom + LineHeight, ChartAxis.Count.Text(tick), "tick", tick == 0 && size.IsNarrow ? "start" : "middle");
        }

        for (var place = 0; place < Rows.Count; place++)
        {
            DrawRow(drawing, size, place, scale, top + (place * height));
        }

        return bottom + AxisHeight;
    }

    private void DrawRow(SvgDrawing drawing, ChartSize size, int place, LinearScale scale, double top)
    {
        var label = TextWidth.Wrap(Rows[place].Label, TypeSize, size.IsNarrow ? size.Width : scale.From - Pad, 1)[0];
        var y = top + (GroupGap / 2) + (size.IsNarrow ? LineHeight : 0);
        drawing.Text(size.IsNarrow ? 0 : scale.From - Pad, size.IsNarrow ? top + TypeSize + 2 : y + 16, label, "label", size.IsNarrow ? "start" : "end");
        var values = Rows[place].Values;
        var end = scale.From;
        if (values.Any(value => value.IsHidden))
        {
            end += 26;
            drawing.Rect(scale.From, y + 2, 26, BarHeight - 4, "hidden-value");
        }
        else
        {
            end = DrawParts(drawing, values, scale, y);
        }

        drawing.Text(end + Pad, y + 16, Totals[place], values.Any(value => value.IsHidden) ? "value soft" : "value");
    }

    private static double DrawParts(SvgDrawing drawing, IReadOnlyList<ChartValue> values, LinearScale scale, double y)
    {
        var (sum, x) = (0.0, scale.From);
        for (var part = 0; part < values.Count; part++)
        {
            sum += values[part].Value ?? 0;
            var next = scale.At(sum);
            if (next - x >= 1)
            {
                drawing.Bar(x, y, next - x, BarHeight, part);
                if (next - x > TextWidth.Of(values[part].Text, TypeSize) + 10)
                {
                    DrawInside(drawing, values[part].Text, (x + next) / 2, y);
                }
            }

            x = next;
        }

        return x;
    }

    /// <summary>On a plate of its own: a pattern would run through the figures.</summary>
    private static void DrawInside(SvgDrawing drawing, string text, double x, double y)
    {
        var wide = TextWidth.Of(text, TypeSize) + 6;
        drawing.Rect(x - (wide / 2), y + 3, wide, BarHeight - 6, "plate");
        drawing.Text(x, y + 16, text, "value", "middle");
    }

    private static double Sum(ChartRow row) => row.Values.Sum(value => value.Value ?? 0);
}
