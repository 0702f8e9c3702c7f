using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// A detail sheet's XML: what EPPlus made of its frame, with the rows written into it as they are read. The frame's two
/// sample rows say which style each column has, and which one text has that looks like a formula; they go.
/// </summary>
internal sealed class StreamedSheet
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly SheetRows rows;
    private readonly CodeLabels labels;
    private readonly int firstRow;
    private readonly string head;
    private readonly string tail;
    private readonly int[] styles;
    private readonly int quoted;

    /// <param name="frame">The sheet as EPPlus wrote it.</param>
    /// <param name="rows">What goes in.</param>
    /// <param name="labels">What codes are called.</param>
    /// <param name="firstRow">The row of the first sample; the second follows it.</param>
    public StreamedSheet(Stream frame, SheetRows rows, CodeLabels labels, int firstRow)
    {
        (this.rows, this.labels, this.firstRow) = (rows, labels, firstRow);
        var document = XDocument.Load(frame);
        var data = document.Root!.Element(Main + "sheetData")!;
        var samples = data.Elements(Main + "row").Where(row => (int)row.Attribute("r")! >= firstRow).ToList();
        styles = [.. samples[0].Elements(Main + "c").Select(Style)];
        quoted = Style(samples[1].Elements(Main + "c").First());
        samples.Remove();
        document.Root.Element(Main + "dimension")?.Remove();
        data.Add(new XComment("rows"));
        var text = document.Declaration + document.ToString(SaveOptions.DisableFormatting);
        var split = text.Split("<!--rows-->");
        (head, tail) = (split[0], split[1]);
    }

    public void Write(Stream target, CancellationToken ct)
    {
        target.Write(Encoding.UTF8.GetBytes(head));
        WriteRows(target, ct);
        target.Write(Encoding.UTF8.GetBytes(tail));
    }

    private void WriteRows(Stream target, CancellationToken ct)
    {
        using var reader = rows.Open();
        using var writer = new CellWriter(target);
        for (var number = firstRow; reader.Read(); number++)
        {
            ct.ThrowIfCancellationRequested();
            writer.BeginRow(number);
            for (var index = 0; index < reader.Row.Length; index++)
            {
                WriteCell(writer, index, reader.Row[index]);
            }

            writer.EndRow();
        }

        writer.Flush();
    }

    private void WriteCell(CellWriter writer, int index, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case long whole:
                writer.Whole(index + 1, styles[index], whole);
                break;
            case decimal points:
                writer.Decimal(index + 1, styles[index], points);
                break;
            case string text:
                var label = labels.Of(index, text);
                writer.Text(index + 1, SheetText.LooksLikeFormula(label) ? quoted : styles[index], label);
                break;
            default:
                writer.Text(index + 1, styles[index], Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private static int Style(XElement cell) => (int?)cell.Attribute("s") ?? 0;
}
