namespace ScoringPlatform.Console.Charts;

/// <summary>Standing bars side by side, as for a distribution, each in one of several kinds.</summary>
public sealed class ColumnChart : Chart
{
    private const double PlotHeight = 200;
    private const double Pad = 10;

    /// <summary>The names of the kinds.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>The columns from the left, each with one value for each kind; a column has one kind that is not null.</summary>
    public required IReadOnlyList<ChartRow> Columns { get; init; }

    /// <summary>What the columns stand for, below them.</summary>
    public required string Below { get; init; }

    protected internal override double Draw(SvgDrawing drawing, ChartSize size)
    {
        var top = ChartLegend.Draw(drawing, size, Kinds) + LineHeight;
        var ticks = ChartAxis.Count.Ticks(Columns.SelectMany(column => column.Values).Select(value => value.Greatest).DefaultIfEmpty(0).Max());
        var left = ticks.Max(tick => TextWidth.Of(ChartAxis.Count.Text(tick), TypeSize)) + Pad;
        var scale = new LinearScale(ticks[^1], top + PlotHeight, top);
        foreach (var tick in ticks)
        {
            drawing.Line(left, scale.At(tick), size.Width, scale.At(tick), tick == 0 ? "base" : "grid");
            drawing.Text(left - 6, scale.At(tick) + 4, ChartAxis.Count.Text(tick), "tick", "end");
        }

        var step = (size.Width - left) / Math.Max(1, Columns.Count);
        for (var place = 0; place < Columns.Count; place++)
        {
            DrawColumn(drawing, Columns[place], left + (place * step), step, scale);
        }

        drawing.Text((left + size.Width) / 2, top + PlotHeight + (2 * LineHeight) + 6, Below, "tick", "middle");
        return top + PlotHeight + (2 * LineHeight) + 14;
    }

    private static void DrawColumn(SvgDrawing drawing, ChartRow column, double left, double step, LinearScale scale)
    {
        var middle = left + (step / 2);
        drawing.Text(middle, scale.From + LineHeight, column.Label, "tick", "middle");
        for (var kind = 0; kind < column.Values.Count; kind++)
        {
            var value = column.Values[kind];
            if (value.IsHidden)
            {
                drawing.Rect(left + 2, scale.From - 24, step - 4, 22, "hidden-value");
                drawing.Text(middle, scale.From - 30, "*", "value soft", "middle");
            }
            else if (value.Value is > 0 and var count)
            {
                drawing.Bar(left + 2, scale.At(count), step - 4, scale.From - scale.At(count), kind);
                drawing.Text(middle, scale.At(count) - 4, value.Text, "value", "middle");
            }
        }
    }
}
