using System.IO.Compression;
using System.Xml.Linq;

namespace ScoringPlatform.Reports.Tests.Workbooks;

/// <summary>
/// What a strict reader asks of a workbook (ECMA-376, parts 1 and 2): every part is well-formed XML and has a content type,
/// every relationship leads to a part, worksheets have their elements in the schema's order, rows and cells ascend, styles
/// exist, tables cover their columns under names used once.
/// </summary>
internal static class PackageCheck
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>CT_Worksheet's sequence (18.3.1.99).</summary>
    private static readonly string[] SheetOrder =
    [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
        "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
        "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
        "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    ];

    public static void AssertWhole(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        var parts = zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal) || entry.FullName.EndsWith(".vml", StringComparison.Ordinal))
            .ToDictionary(entry => entry.FullName, Load);
        Assert.Equal(zip.Entries.Count, zip.Entries.Select(entry => entry.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        AssertTypes(zip, parts["[Content_Types].xml"]);
        foreach (var (name, rels) in parts.Where(part => part.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            AssertTargets(zip, name, rels);
        }

        var styles = parts["xl/styles.xml"].Root!.Element(Main + "cellXfs")!.Elements().Count();
        foreach (var (name, sheet) in parts.Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            AssertSheet(name, sheet, styles);
        }

        AssertTables(parts.Where(part => part.Key.StartsWith("xl/tables/", StringComparison.Ordinal)).Select(part => part.Value).ToList());
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static void AssertTypes(ZipArchive zip, XDocument types)
    {
        var defaults = types.Root!.Elements(Types + "Default").Select(one => (string)one.Attribute("Extension")!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var overrides = types.Root.Elements(Types + "Override").Select(one => (string)one.Attribute("PartName")!).ToList();
        Assert.All(overrides, part => Assert.NotNull(zip.GetEntry(part.TrimStart('/'))));
        Assert.All(
            zip.Entries.Where(entry => entry.FullName != "[Content_Types].xml"),
            entry => Assert.True(
                overrides.Contains("/" + entry.FullName) || defaults.Contains(Path.GetExtension(entry.FullName).TrimStart('.')), entry.FullName));
    }

    private static void AssertTargets(ZipArchive zip, string name, XDocument rels)
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(name))!.Replace('\\', '/');
        var all = rels.Root!.Elements(Relations + "Relationship").ToList();
        Assert.Equal(all.Count, all.Select(one => (string)one.Attribute("Id")!).Distinct().Count());
        foreach (var target in all.Where(one => (string?)one.Attribute("TargetMode") != "External").Select(one => (string)one.Attribute("Target")!))
        {
            var path = target.StartsWith('/') ? target[1..] : new Uri(new Uri($"pack:///{folder}/"), target).AbsolutePath.TrimStart('/');
            Assert.True(zip.GetEntry(path) is not null, $"{name} leads to {target}");
        }
    }

    private static void AssertSheet(string name, XDocument sheet, int styles)
    {
        var order = sheet.Root!.Elements().Select(element => Array.IndexOf(SheetOrder, element.Name.LocalName)).ToList();
        Assert.True(!order.Contains(-1) && order.SequenceEqual(order.Order()), $"{name}: {string.Join(' ', sheet.Root.Elements().Select(element => element.Name.LocalName))}");
        var row = 0;
        foreach (var element in sheet.Root.Element(Main + "sheetData")!.Elements(Main + "row"))
        {
            var number = (int)element.Attribute("r")!;
            Assert.True(number > row, $"{name}: row {number} after {row}");
            row = number;
            var columns = element.Elements(Main + "c").Select(cell => Column((string)cell.Attribute("r")!, number)).ToList();
            Assert.True(columns.SequenceEqual(columns.Order()) && columns.Distinct().Count() == columns.Count, $"{name}: row {number}");
            Assert.All(element.Elements(Main + "c"), cell => Assert.InRange((int?)cell.Attribute("s") ?? 0, 0, styles - 1));
            Assert.Empty(element.Descendants(Main + "f"));
        }
    }

    private static int Column(string reference, int row)
    {
        var letters = reference.TrimEnd("0123456789".ToCharArray());
        Assert.Equal($"{row}", reference[letters.Length..]);
        return letters.Aggregate(0, (sum, letter) => 26 * sum + letter - 'A' + 1);
    }

    private static void AssertTables(List<XDocument> tables)
    {
        Assert.Equal(tables.Count, tables.Select(table => (string)table.Root!.Attribute("id")!).Distinct().Count());
        Assert.Equal(tables.Count, tables.Select(table => (string)table.Root!.Attribute("name")!).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var table in tables.Select(table => table.Root!))
        {
            var ends = ((string)table.Attribute("ref")!).Split(':');
            var width = Column(ends[1], Row(ends[1])) - Column(ends[0], Row(ends[0])) + 1;
            var names = table.Element(Main + "tableColumns")!.Elements().Select(column => (string)column.Attribute("name")!).ToList();
            Assert.Equal(width, names.Count);
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    private static int Row(string reference) => int.Parse(reference.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()), System.Globalization.CultureInfo.InvariantCulture);
}
