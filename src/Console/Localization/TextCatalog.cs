using System.Collections.Frozen;
using System.Text.Json;

namespace ScoringPlatform.Console.Localization;

/// <summary>
/// Every text of every page, read once from the files <c>*.texts.json</c> beside the pages: to each key, Chinese and English.
/// </summary>
public static class TextCatalog
{
    private const string Folder = "texts/";

    private static readonly List<string> Twice = [];

    private static readonly FrozenDictionary<string, string[]> ByKey = Read();

    /// <summary>Keys that stand in more than one place: the first counts. A test keeps this empty.</summary>
    public static IReadOnlyList<string> Repeated => Twice;

    public static IReadOnlyCollection<string> Keys => ByKey.Keys;

    /// <summary>The text; the key itself where there is none, which a test keeps from happening.</summary>
    public static string Find(string key, Language language) => ByKey.TryGetValue(key, out var both) ? both[(int)language] : key;

    public static bool Has(string key) => ByKey.ContainsKey(key);

    private static FrozenDictionary<string, string[]> Read()
    {
        var assembly = typeof(TextCatalog).Assembly;
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, both) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!)
            {
                if (!texts.TryAdd(key, both.Length == 2 ? both : [key, key]))
                {
                    Twice.Add(key);
                }
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
