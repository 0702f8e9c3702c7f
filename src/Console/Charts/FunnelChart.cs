namespace ScoringPlatform.Console.Charts;

/// <summary>How many came how far: a bar for each stage, centred, each joined to the next that is known.</summary>
public sealed class FunnelChart : Chart
{
    private const double BarHeight = 22;
    private const double Joint = 10;
    private const double Pad = 8;
    private const double Least = 2;

    public required IReadOnlyList<FunnelStepValue> Steps { get; init; }

    protected internal override double Draw(SvgDrawing drawing, ChartSize size)
    {
        var labels = Steps.Select(step => TextWidth.Of(step.Label, TypeSize)).DefaultIfEmpty(0).Max() + Pad;
        var texts = Steps.Select(step => TextWidth.Of(step.CountText, TypeSize + 2) + TextWidth.Of(step.ShareText, TypeSize) + (3 * Pad)).DefaultIfEmpty(0).Max();
        var room = Math.Max(40, size.Width - labels - texts);
        var middle = labels + (room / 2);
        var greatest = Math.Max(1, Steps.Max(step => step.Count ?? 0));
        double Half(int count) => Math.Max(Least, room * count / greatest) / 2;

        for (var place = 0; place < Steps.Count; place++)
        {
            var (step, y) = (Steps[place], Top(place));
            drawing.Text(labels - Pad, y + (BarHeight / 2) + 5, step.Label, "label", "end");
            DrawStep(drawing, step, middle, y, step.Count is { } count ? Half(count) : room / 6);
            drawing.Text(labels + room + Pad, y + (BarHeight / 2) + 5, step.CountText, step.Count is null ? "value soft" : "value strong");
            drawing.Text(size.Width, y + (BarHeight / 2) + 5, step.ShareText, "value soft", "end");
            if (place + 1 < Steps.Count && step.Count is { } from && Steps[place + 1].Count is { } to)
            {
                drawing.Path("joint", (middle - Half(from), y + BarHeight), (middle + Half(from), y + BarHeight), (middle + Half(to), Top(place + 1)), (middle - Half(to), Top(place + 1)));
            }
        }

        return Top(Steps.Count) - Joint + 2;
    }

    private static double Top(int place) => place * (BarHeight + Joint);

    private static void DrawStep(SvgDrawing drawing, FunnelStepValue step, double middle, double y, double half)
    {
        if (step.Count is null)
        {
            drawing.Rect(middle - half, y + 1, 2 * half, BarHeight - 2, "hidden-value");
            return;
        }

        drawing.Bar(middle - half, y, 2 * half, BarHeight, 0);
    }
}
