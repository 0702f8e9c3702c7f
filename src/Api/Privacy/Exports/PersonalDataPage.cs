using System.Globalization;
using System.Text;
using System.Text.Json;
using ScoringPlatform.Api.Documents;

namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>An export as a page: one table a part, one row a value, under the names of the JSON.</summary>
internal static class PersonalDataPage
{
    private static readonly string[] Heads = ["项目 Item", "内容 Value"];

    public static string Write(string json)
    {
        using var document = JsonDocument.Parse(json);
        var page = new HtmlDocument("zh-Hans", "个人信息副本 Personal data");
        foreach (var part in document.RootElement.EnumerateObject().Where(part => part.Value.ValueKind != JsonValueKind.Null))
        {
            var rows = Rows("", part.Value).ToList();
            page.Heading(part.Name);
            if (rows.Count > 0)
            {
                page.Table(Heads, rows);
            }
        }

        return Encoding.UTF8.GetString(page.ToBytes());
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Rows(path.Length == 0 ? field.Name : $"{path}.{field.Name}", field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) =>
            Rows(string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]"), item)),
        JsonValueKind.Null => [],
        _ => [[path, element.ToString()]],
    };
}
