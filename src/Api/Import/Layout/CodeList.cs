using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>The choices of a coded column.</summary>
/// <param name="Name">The list's name in the workbook, ASCII.</param>
/// <param name="Entries">In the order of the drop-down.</param>
public sealed record CodeList(string Name, IReadOnlyList<CodeEntry> Entries)
{
    private readonly Dictionary<string, CodeEntry> byCode = Entries.ToDictionary(e => e.Code, StringComparer.Ordinal);

    /// <summary>A list of an enum's members, with their labels in the enum's order.</summary>
    public static CodeList Of<TEnum>(string name, params ReadOnlySpan<string> labels)
        where TEnum : struct, Enum
    {
        var codes = EnumCodes<TEnum>.All.ToList();
        if (codes.Count != labels.Length)
        {
            throw new ArgumentException($"{typeof(TEnum).Name} has {codes.Count} members, not {labels.Length}.", nameof(labels));
        }

        var entries = new List<CodeEntry>();
        for (var i = 0; i < codes.Count; i++)
        {
            entries.Add(new CodeEntry(codes[i], labels[i]));
        }

        return new CodeList(name, entries);
    }

    /// <summary>Finds an entry by a cell's text; what follows the first space is for people.</summary>
    public CodeEntry? Find(string text) => byCode.GetValueOrDefault(text.Split(' ', 2)[0]);

    public CodeEntry Get(string code) => byCode[code];
}
