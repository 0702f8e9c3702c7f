namespace ScoringPlatform.Console.Charts;

/// <summary>
/// Groups with a lying bar for each series, its interval as a whisker, its value written behind it. What is suppressed is an
/// empty dashed frame with its sign.
/// </summary>
public sealed class BarChart : Chart
{
    private const double BarHeight = 15;
    private const double BarGap = 4;
    private const double GroupGap = 13;
    private const double AxisHeight = 24;
    private const double Pad = 8;
    private const double MostLabel = 0.32;
    private const int LabelLines = 2;

    /// <summary>The names of the series; one is not named in the picture.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    public required IReadOnlyList<ChartRow> Rows { get; init; }

    public required ChartAxis Axis { get; init; }

    protected internal override double Draw(SvgDrawing drawing, ChartSize size)
    {
        var top = ChartLegend.Draw(drawing, size, Series);
        var labels = LabelRoom(size);
        var values = Rows.SelectMany(row => row.Values).ToList();
        var text = values.Select(value => TextWidth.Of(value.Text, TypeSize)).DefaultIfEmpty(0).Max();
        var ticks = Axis.Ticks(values.Select(value => value.Greatest).DefaultIfEmpty(0).Max());
        var scale = new LinearScale(ticks[^1], labels, Math.Max(labels + 60, size.Width - text - (2 * Pad)));
        var lines = Rows.Select(row => TextWidth.Wrap(row.Label, TypeSize, size.IsNarrow ? size.Width : labels - Pad, LabelLines)).ToList();
        var heights = lines.Select(wrapped => RowHeight(size, wrapped.Count)).ToList();
        DrawAxis(drawing, scale, ticks, top, top + heights.Sum());
        var y = top;
        for (var place = 0; place < Rows.Count; place++)
        {
            DrawRow(drawing, size, Rows[place], lines[place], scale, y, heights[place]);
            y += heights[place];
        }

        return y + AxisHeight;
    }

    private double LabelRoom(ChartSize size) => size.IsNarrow
        ? 0
        : Math.Min(Rows.Select(row => TextWidth.Of(row.Label, TypeSize)).DefaultIfEmpty(0).Max() + Pad + 2, size.Width * MostLabel);

    private double BarsHeight => (Series.Count * (BarHeight + BarGap)) - BarGap;

    private double RowHeight(ChartSize size, int lines) =>
        GroupGap + (size.IsNarrow ? BarsHeight + (lines * LineHeight) : Math.Max(BarsHeight, lines * LineHeight));

    private void DrawAxis(SvgDrawing drawing, LinearScale scale, IReadOnlyList<double> ticks, double top, double bottom)
    {
        foreach (var tick in ticks)
        {
            drawing.Line(scale.At(tick), top, scale.At(tick), bottom, tick == 0 ? "base" : "grid");
            drawing.Text(scale.At(tick), bottom + LineHeight, Axis.Text(tick), "tick", tick == 0 && scale.From < Pad ? "start" : "middle");
        }
    }

    private void DrawRow(SvgDrawing drawing, ChartSize size, ChartRow row, IReadOnlyList<string> lines, LinearScale scale, double top, double height)
    {
        var inner = height - GroupGap;
        var start = size.IsNarrow ? top + 2 : top + (GroupGap / 2) + ((inner - (lines.Count * LineHeight)) / 2);
        for (var line = 0; line < lines.Count; line++)
        {
            var x = size.IsNarrow ? 0 : scale.From - Pad;
            drawing.Text(x, start + (line * LineHeight) + TypeSize, lines[line], "label", size.IsNarrow ? "start" : "end");
        }

        var y = size.IsNarrow ? start + (lines.Count * LineHeight) + 2 : top + (GroupGap / 2) + ((inner - BarsHeight) / 2);
        for (var series = 0; series < row.Values.Count; series++)
        {
            DrawValue(drawing, row.Values[series], series, scale, y);
            y += BarHeight + BarGap;
        }
    }

    private static void DrawValue(SvgDrawing drawing, ChartValue value, int series, LinearScale scale, double y)
    {
        const double frame = 26;
        var end = scale.From;
        if (value.Value is { } known)
        {
            end = scale.At(known);
            drawing.Bar(scale.From, y, end - scale.From, BarHeight, series);
        }
        else if (value.IsHidden)
        {
            end = scale.From + frame;
            drawing.Rect(scale.From, y + 1, frame, BarHeight - 2, "hidden-value");
        }

        if (value is { Low: { } low, High: { } high })
        {
            DrawWhisker(drawing, scale.At(low), scale.At(high), y + (BarHeight / 2));
            end = Math.Max(end, scale.At(high));
        }

        drawing.Text(end + Pad, y + BarHeight - 3, value.Text, value.IsHidden ? "value soft" : "value");
    }

    private static void DrawWhisker(SvgDrawing drawing, double low, double high, double y)
    {
        const double half = 4;
        drawing.Line(low, y, high, y, "whisker-edge");
        drawing.Line(low, y, high, y, "whisker");
        drawing.Line(low, y - half, low, y + half, "whisker");
        drawing.Line(high, y - half, high, y + half, "whisker");
    }
}
