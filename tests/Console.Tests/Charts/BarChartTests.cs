using System.Xml.Linq;
using ScoringPlatform.Console.Charts;

namespace ScoringPlatform.Console.Tests.Charts;

/// <summary>Where bars, whiskers and signs lie, by figures worked out by hand.</summary>
public sealed class BarChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>
    /// In a narrow drawing of 312 px the scale begins at 0; with texts of no width it ends 2 × 8 px before the edge, at 296.
    /// Marks go to 1, so that a half lies at 148.
    /// </summary>
    [Fact]
    public void Draw_AHalf_EndsInTheMiddleOfTheScale()
    {
        var bars = Elements(Chart([new ChartValue(0.5, ""), new ChartValue(1, "")]), "rect", "bar s1");

        Assert.Equal(["148", "296"], bars.Select(bar => (string)bar.Attribute("width")!));
        Assert.All(bars, bar => Assert.Equal("0", (string)bar.Attribute("x")!));
    }

    [Fact]
    public void Draw_AnInterval_IsAWhiskerFromItsLowToItsHigh()
    {
        // 0.25 × 296 = 74, 0.75 × 296 = 222.
        var whiskers = Elements(Chart([new ChartValue(0.5, "", 0.25, 0.75), new ChartValue(1, "")]), "path", "whisker");

        Assert.Contains(whiskers, path => ((string)path.Attribute("d")!).StartsWith("M74 ", StringComparison.Ordinal) && ((string)path.Attribute("d")!).Contains("L222 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_AHiddenValue_IsADashedFrameAndNoBar()
    {
        var drawn = Chart([ChartValue.Hidden("hidden (<5)")]);

        Assert.Empty(Elements(drawn, "rect", "bar s1"));
        Assert.Single(Elements(drawn, "rect", "hidden-value"));
        Assert.Contains("hidden (&lt;5)", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_ANull_IsNeitherABarNorAFrame()
    {
        var drawn = Chart([new ChartValue(null, "no data")]);

        Assert.Empty(Elements(drawn, "rect", "bar s1"));
        Assert.Empty(Elements(drawn, "rect", "hidden-value"));
    }

    [Fact]
    public void Draw_TwoSeries_DifferByAPatternToo()
    {
        var chart = new BarChart
        {
            Title = "t",
            Description = "d",
            Axis = ChartAxis.Count,
            Series = ["2024", "2025"],
            Rows = [new ChartRow("g", [new ChartValue(4, "4"), new ChartValue(2, "2")])],
        };
        var drawn = chart.Draw("x", ChartSize.Half);

        // One swatch in the legend and one bar of the second series, each with the pattern over it.
        Assert.Equal(2, Elements(drawn, "rect", null).Count(rect => (string?)rect.Attribute("fill") == "url(#x-p2)"));
        Assert.Contains("id=\"x-p2\"", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Whatever_IsNamedAndDescribedForThoseWhoDoNotSeeIt()
    {
        var root = XDocument.Parse(Chart([new ChartValue(1, "1")])).Root!;

        Assert.Equal("img", (string)root.Attribute("role")!);
        var ids = ((string)root.Attribute("aria-labelledby")!).Split(' ');
        Assert.Equal(["A title <&>", "What is seen."], ids.Select(id => root.Elements().Single(element => (string?)element.Attribute("id") == id).Value));
    }

    private static string Chart(IReadOnlyList<ChartValue> values) => new BarChart
    {
        Title = "A title <&>",
        Description = "What is seen.",
        Axis = ChartAxis.Share,
        Series = ["one"],
        Rows = [.. values.Select(value => new ChartRow("group", [value]))],
    }.Draw("c", ChartSize.Narrow);

    private static List<XElement> Elements(string drawn, string element, string? name) =>
        [.. XDocument.Parse(drawn).Descendants(Svg + element).Where(found => name is null || (string?)found.Attribute("class") == name)];
}
