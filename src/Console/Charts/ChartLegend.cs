namespace ScoringPlatform.Console.Charts;

/// <summary>Says which pattern is which series.</summary>
internal static class ChartLegend
{
    private const double Swatch = 16;
    private const double Height = 12;
    private const double Gap = 18;
    private const double Row = 22;

    /// <summary>Draws one entry a series, in as many rows as it takes; gives the height. One series needs none.</summary>
    public static double Draw(SvgDrawing drawing, ChartSize size, IReadOnlyList<string> series)
    {
        if (series.Count < 2)
        {
            return 0;
        }

        var (x, y) = (0.0, 0.0);
        for (var place = 0; place < series.Count; place++)
        {
            var wide = Swatch + 6 + TextWidth.Of(series[place], Chart.TypeSize);
            if (x > 0 && x + wide > size.Width)
            {
                (x, y) = (0, y + Row);
            }

            drawing.Bar(x, y + 2, Swatch, Height, place);
            drawing.Text(x + Swatch + 6, y + Height, series[place], "legend");
            x += wide + Gap;
        }

        return y + Row + 6;
    }
}
