using System.Net;
using System.Text;

namespace ScoringPlatform.Api.Documents;

/// <summary>Builds a page that stands alone and prints on A4: no script, no font, nothing loaded. Every text is escaped.</summary>
internal sealed class HtmlDocument
{
    private const string Style =
        "@page{size:A4;margin:20mm}body{font-family:\"Noto Sans CJK SC\",\"Microsoft YaHei\",\"SimSun\",sans-serif;font-size:11pt;line-height:1.5;"
        + "max-width:180mm;margin:auto}h1{text-align:center;font-size:18pt}h2{font-size:13pt;margin-top:1.5em}table{border-collapse:collapse;width:100%}"
        + "th,td{border:1px solid #555;padding:2px 6px;text-align:left;vertical-align:top}thead{display:table-header-group}tr{break-inside:avoid}"
        + "pre{white-space:pre-wrap;word-break:break-all;font-size:8pt}.lines p{margin-top:3em}";

    private readonly StringBuilder text = new();

    /// <param name="language">Of the words, as an HTML language tag.</param>
    /// <param name="title">Of the window and at the head of the page.</param>
    public HtmlDocument(string language, string title)
    {
        text.Append("<!DOCTYPE html>\n<html lang=\"").Append(language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        Append(title);
        text.Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n");
        Element("h1", title);
    }

    public HtmlDocument Heading(string words) => Element("h2", words);

    public HtmlDocument Paragraph(string words) => Element("p", words);

    /// <summary>Text to be read by machines: hashes, certificates, signatures.</summary>
    public HtmlDocument Verbatim(string words) => Element("pre", words);

    public HtmlDocument List(IEnumerable<string> entries)
    {
        text.Append("<ul>\n");
        foreach (var entry in entries)
        {
            Element("li", entry);
        }

        text.Append("</ul>\n");
        return this;
    }

    public HtmlDocument Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Append("<table>\n<thead>");
        Row("th", heads);
        text.Append("</thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            Row("td", row);
        }

        text.Append("</tbody>\n</table>\n");
        return this;
    }

    /// <summary>Lines to sign on.</summary>
    public HtmlDocument SignatureLines(IEnumerable<string> who)
    {
        text.Append("<div class=\"lines\">\n");
        foreach (var name in who)
        {
            Element("p", name + "  ______________________    ____-__-__");
        }

        text.Append("</div>\n");
        return this;
    }

    /// <summary>The whole page in UTF-8; the same calls give the same bytes.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text + "</body>\n</html>\n");

    private HtmlDocument Element(string name, string words)
    {
        text.Append('<').Append(name).Append('>');
        Append(words);
        text.Append("</").Append(name).Append(">\n");
        return this;
    }

    private void Row(string cell, IReadOnlyList<string> words)
    {
        text.Append("<tr>");
        foreach (var word in words)
        {
            text.Append('<').Append(cell).Append('>');
            Append(word);
            text.Append("</").Append(cell).Append('>');
        }

        text.Append("</tr>\n");
    }

    private void Append(string words) => text.Append(WebUtility.HtmlEncode(words));
}
