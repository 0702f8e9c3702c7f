using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Api.Import.Layout;

/// <summary>
/// One record of a sheet, by the keys of its columns: text and codes as <see cref="string"/>, days as
/// <see cref="DateOnly"/>, counts as <see cref="int"/>, money in fen as <see cref="long"/>, yes and no as
/// <see cref="bool"/>, identity numbers as <see cref="Security.IdNumber"/>.
/// </summary>
public sealed class Row
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    /// <summary>The row of the sheet it was read from; 0 when it was not read.</summary>
    public int Line { get; init; }

    public object? this[string key]
    {
        get => values.GetValueOrDefault(key);
        set => values[key] = value;
    }

    public string? Text(string key) => (string?)this[key];

    /// <summary>Text that the layout requires.</summary>
    public string Needed(string key) => Text(key) ?? throw new InvalidOperationException($"The row has no {key}.");

    public DateOnly? Date(string key) => (DateOnly?)this[key];

    public int? Count(string key) => (int?)this[key];

    public long? Fen(string key) => (long?)this[key];

    public IdNumber? IdNumber(string key) => (IdNumber?)this[key];

    public bool? YesNo(string key) => (bool?)this[key];

    public TEnum? Code<TEnum>(string key)
        where TEnum : struct, Enum =>
        Text(key) is { } code ? EnumCodes<TEnum>.Parse(code) : null;

    /// <summary>Sets an enum as its code; null leaves the cell empty.</summary>
    public void SetCode<TEnum>(string key, TEnum? value)
        where TEnum : struct, Enum =>
        this[key] = value is { } member ? EnumCodes<TEnum>.Of(member) : null;
}
