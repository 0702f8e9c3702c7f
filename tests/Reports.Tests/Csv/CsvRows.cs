using System.Text;

namespace ScoringPlatform.Reports.Tests.Csv;

/// <summary>Reads comma-separated text by the grammar of RFC 4180, and refuses what it does not allow.</summary>
internal static class CsvRows
{
    public static List<string[]> Of(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        var at = 0;
        while (at < text.Length)
        {
            row.Add(Field(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.True(at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n', $"A record ends by CRLF, at {at}.");
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        Assert.All(rows, one => Assert.Equal(rows[0].Length, one.Length));
        return rows;
    }

    private static string Field(string text, ref int at)
    {
        var field = new StringBuilder();
        if (at >= text.Length || text[at] != '"')
        {
            for (; at < text.Length && text[at] is not (',' or '\r' or '\n' or '"'); at++)
            {
                field.Append(text[at]);
            }

            return field.ToString();
        }

        for (at++; ; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[++at]);
            }
            else
            {
                at++;
                return field.ToString();
            }
        }
    }
}
