namespace ScoringPlatform.Console.Charts;

/// <summary>A chart: it can be drawn for any room, with a name and a description for those who do not see it.</summary>
public abstract class Chart
{
    /// <summary>The size of its type in pixels.</summary>
    public const double TypeSize = 13;

    /// <summary>The height of a line of type.</summary>
    protected const double LineHeight = 18;

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>What is to be seen in it, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>The picture as SVG markup.</summary>
    /// <param name="id">Starts the ids in it; no other picture of a page has the same.</param>
    /// <param name="size">The room.</param>
    public string Draw(string id, ChartSize size)
    {
        var drawing = new SvgDrawing(id, size.Width);
        var height = Draw(drawing, size);
        return drawing.Finish(height, Title, Description);
    }

    /// <summary>Draws from the top left corner and gives the height.</summary>
    protected internal abstract double Draw(SvgDrawing drawing, ChartSize size);
}
