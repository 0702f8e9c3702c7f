using System.Globalization;
using System.Text.Json;

namespace ScoringPlatform.Scoring.Json;

/// <summary>
/// The fields of one JSON object, read strictly: a field of the wrong type, one that is missing, written twice or never
/// asked for is reported with its path. A field that is <c>null</c> is as if it were left out.
/// </summary>
internal sealed class JsonFields
{
    private readonly JsonSource _source;
    private readonly Dictionary<string, JsonElement> _unread = new(StringComparer.Ordinal);

    public JsonFields(JsonSource source, JsonElement element, string path)
    {
        _source = source;
        Path = path;
        foreach (var field in element.EnumerateObject())
        {
            if (!_unread.TryAdd(field.Name, field.Value))
            {
                Report(field.Name, "json.duplicateField");
            }
        }
    }

    public string Path { get; }

    public void Report(string? field, string code, params string[] arguments) =>
        _source.Report(field is null ? Path : $"{Path}.{field}", code, arguments);

    public void ReportUnread()
    {
        foreach (var name in _unread.Keys)
        {
            Report(name, "json.unknownField");
        }
    }

    public bool Has(string name) => _unread.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Whether the field is written and is <c>null</c>, for the few that tell this from being left out.</summary>
    public bool IsNull(string name) => _unread.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Null;

    /// <summary>Whether the field is a list of nothing.</summary>
    public bool IsEmptyList(string name) =>
        _unread.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    /// <summary>A text; an empty one is reported, for nobody can mean it.</summary>
    public string? Text(string name)
    {
        var text = Take(name, JsonValueKind.String, "string")?.GetString();
        if (text is { Length: 0 })
        {
            Report(name, "json.emptyText");
        }

        return text;
    }

    /// <summary>A text that must be there; reported and the empty text when it is not.</summary>
    public string RequiredText(string name)
    {
        Require(name);
        return Text(name) ?? "";
    }

    public long? Number(string name)
    {
        if (Take(name, JsonValueKind.Number, "whole number") is not { } value)
        {
            return null;
        }

        if (value.TryGetInt64(out var number))
        {
            return number;
        }

        Report(name, "json.wrongType", "whole number");
        return null;
    }

    public int? Int(string name)
    {
        var number = Number(name);
        if (number is null or (>= int.MinValue and <= int.MaxValue))
        {
            return (int?)number;
        }

        Report(name, "json.wrongType", "whole number");
        return null;
    }

    public int RequiredInt(string name)
    {
        Require(name);
        return Int(name) ?? 0;
    }

    public bool? Flag(string name)
    {
        if (!TryTake(name, out var value))
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Report(name, "json.wrongType", "boolean");
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Take(name, JsonValueKind.String, "string")?.GetString() is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report(name, "json.badDate", text);
        return null;
    }

    public DateOnly RequiredDate(string name)
    {
        Require(name);
        return Date(name) ?? default;
    }

    public T? Code<T>(string name)
        where T : struct, Enum
    {
        if (Take(name, JsonValueKind.String, "string")?.GetString() is not { } text)
        {
            return null;
        }

        if (EnumCodes<T>.TryParse(text, out var value))
        {
            return value;
        }

        Report(name, "json.unknownCode", text, string.Join(", ", EnumCodes<T>.All));
        return null;
    }

    public T RequiredCode<T>(string name)
        where T : struct, Enum
    {
        Require(name);
        return Code<T>(name) ?? default;
    }

    public IReadOnlyList<T> Codes<T>(string name)
        where T : struct, Enum
    {
        var codes = new List<T>();
        foreach (var (text, path) in TextsWithPath(name))
        {
            if (EnumCodes<T>.TryParse(text, out var value))
            {
                codes.Add(value);
            }
            else
            {
                _source.Report(path, "json.unknownCode", text, string.Join(", ", EnumCodes<T>.All));
            }
        }

        return codes;
    }

    public IReadOnlyList<T> RequiredCodes<T>(string name)
        where T : struct, Enum
    {
        Require(name);
        return Codes<T>(name);
    }

    /// <summary>The list of texts; an empty one among them is reported.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var (text, path) in TextsWithPath(name))
        {
            texts.Add(text);
            if (text.Length == 0)
            {
                _source.Report(path, "json.emptyText");
            }
        }

        return texts;
    }

    /// <summary>The nested object; null when it is left out.</summary>
    public T? Object<T>(string name, Func<JsonFields, T> read)
        where T : class
    {
        T? result = null;
        if (TryTake(name, out var value))
        {
            _source.TryRead(value, $"{Path}.{name}", fields => result = read(fields));
        }

        return result;
    }

    public T? RequiredObject<T>(string name, Func<JsonFields, T> read)
        where T : class
    {
        Require(name);
        return Object(name, read);
    }

    /// <summary>The list of objects; empty when it is left out.</summary>
    public IReadOnlyList<T> Objects<T>(string name, Func<JsonFields, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var (element, path) in Elements(name))
        {
            _source.TryRead(element, path, fields =>
            {
                if (read(fields) is { } item)
                {
                    items.Add(item);
                }
            });
        }

        return items;
    }

    public IReadOnlyList<T> RequiredObjects<T>(string name, Func<JsonFields, T?> read)
        where T : class
    {
        Require(name);
        return Objects(name, read);
    }

    private void Require(string name)
    {
        if (!Has(name))
        {
            Report(name, "json.missingField");
        }
    }

    private IEnumerable<(string Text, string Path)> TextsWithPath(string name)
    {
        foreach (var (element, path) in Elements(name))
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                yield return (element.GetString()!, path);
            }
            else
            {
                _source.Report(path, "json.wrongType", "string");
            }
        }
    }

    private List<(JsonElement Element, string Path)> Elements(string name)
    {
        var items = new List<(JsonElement, string)>();
        if (Take(name, JsonValueKind.Array, "list") is { } list)
        {
            foreach (var element in list.EnumerateArray())
            {
                items.Add((element, string.Create(CultureInfo.InvariantCulture, $"{Path}.{name}[{items.Count}]")));
            }
        }

        return items;
    }

    private JsonElement? Take(string name, JsonValueKind kind, string expected)
    {
        if (!TryTake(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == kind)
        {
            return value;
        }

        Report(name, "json.wrongType", expected);
        return null;
    }

    private bool TryTake(string name, out JsonElement value) =>
        _unread.Remove(name, out value) && value.ValueKind != JsonValueKind.Null;
}
