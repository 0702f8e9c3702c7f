using System.Xml.Linq;
using ScoringPlatform.Console.Charts;

namespace ScoringPlatform.Console.Tests.Charts;

public sealed class ChartsTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Scale_Upwards_GrowsFromTheBottom() =>
        // 5 of 20 is a quarter of the way from 100 up to 20: 100 − 0.25 × 80.
        Assert.Equal(80, new LinearScale(20, 100, 20).At(5));

    [Fact]
    public void Scale_BeyondItsEnd_StaysInside() => Assert.Equal(50, new LinearScale(1, 0, 50).At(1.7));

    [Fact]
    public void Stacked_Parts_LieOneAfterTheOther()
    {
        var chart = new StackedChart
        {
            Title = "t",
            Description = "d",
            Parts = ["a", "b"],
            Rows = [new ChartRow("g", [new ChartValue(30, "30"), new ChartValue(10, "10")])],
            Totals = [""],
        };
        var bars = Bars(chart.Draw("s", ChartSize.Narrow)).Where(bar => (string)bar.Attribute("height")! == "22").ToList();

        // The scale goes to 40 over 312 − 16 = 296 px: 30 take 222 px, 10 the next 74.
        Assert.Equal([("0", "222"), ("222", "74")], bars.Select(bar => ((string)bar.Attribute("x")!, (string)bar.Attribute("width")!)));
    }

    [Fact]
    public void Stacked_WithAHiddenPart_HasNoBarAtAll()
    {
        var chart = new StackedChart
        {
            Title = "t",
            Description = "d",
            Parts = ["a", "b"],
            Rows = [new ChartRow("g", [new ChartValue(30, "30"), ChartValue.Hidden("*")])],
            Totals = ["*"],
        };

        Assert.DoesNotContain(Bars(chart.Draw("s", ChartSize.Narrow)), bar => (string)bar.Attribute("height")! == "22");
    }

    [Fact]
    public void Funnel_AStageOfAThird_IsAThirdAsWide()
    {
        var chart = new FunnelChart
        {
            Title = "t",
            Description = "d",
            Steps = [new FunnelStepValue("", 300, "", ""), new FunnelStepValue("", 100, "", ""), new FunnelStepValue("", null, "hidden", "")],
        };
        var drawn = chart.Draw("f", ChartSize.Half);
        var widths = Bars(drawn).Select(bar => double.Parse((string)bar.Attribute("width")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(2, widths.Count);
        Assert.Equal(widths[0] / 3, widths[1], 0.1);
        Assert.Contains("class=\"hidden-value\"", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void LineNames_TooClose_ArePushedApartAndStayInside() =>
        // From above: 10, 28, 46 are 18 apart; ending at 40 the last is lifted to 40, those before it to 22 and 4.
        Assert.Equal([4, 22, 40], LineChart.Apart([10, 12, 14], 18, 40));

    [Fact]
    public void Line_WithAGap_IsNotDrawnAcrossIt()
    {
        var chart = new LineChart
        {
            Title = "t",
            Description = "d",
            Axis = ChartAxis.Share,
            Points = [new("2023", false), new("2024", false), new("2025", true)],
            Lines = [new ChartRow("a", [new ChartValue(0.5, "50%"), new ChartValue(null, ""), new ChartValue(0.7, "70%")])],
        };
        var drawn = XDocument.Parse(chart.Draw("l", ChartSize.Half));

        Assert.DoesNotContain(drawn.Descendants(Svg + "path"), path => ((string?)path.Attribute("class"))?.StartsWith("line", StringComparison.Ordinal) == true);
        Assert.Equal(["mark s1", "mark s1 hollow"], drawn.Descendants(Svg + "circle").Select(mark => (string)mark.Attribute("class")!));
    }

    [Fact]
    public void Wrap_ChineseText_BreaksAnywhereAndCutsTheRest() =>
        // 13 px a sign: three go into 40 px; the last line keeps room for the ellipsis.
        Assert.Equal(["一二三", "四五…"], TextWidth.Wrap("一二三四五六七八", 13, 40, 2));

    [Fact]
    public void File_OfAChart_IsWholeXmlWithItsStyleAndSource()
    {
        var file = ChartFile.Of(new FunnelChart { Title = "Funnel <1>", Description = "d", Steps = [new("a", 1, "1", "")] }, "2025 · snapshot");
        var root = XDocument.Parse(file).Root!;

        Assert.Contains("--chart-1", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.Contains(root.Descendants(Svg + "text"), text => text.Value == "Funnel <1>");
        Assert.Contains(root.Descendants(Svg + "text"), text => text.Value == "2025 · snapshot");
    }

    private static IEnumerable<XElement> Bars(string drawn) =>
        XDocument.Parse(drawn).Descendants(Svg + "rect").Where(rect => ((string?)rect.Attribute("class"))?.StartsWith("bar ", StringComparison.Ordinal) == true);
}
