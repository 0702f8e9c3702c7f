using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>
/// An opaque identifier: the name of a type and a key, joined by a colon and written in base 64. So is the identifier of one
/// type never taken for that of another.
/// </summary>
/// <param name="TypeName">The name of the type.</param>
/// <param name="Text">The key as text.</param>
internal readonly record struct NodeId(string TypeName, string Text)
{
    /// <summary>The longest identifier that is read.</summary>
    private const int MaxLength = 512;

    /// <summary>The identifier of a key.</summary>
    public static string Format(string typeName, object key) => Convert.ToBase64String(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{typeName}:{key}")));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">What <see cref="Format"/> wrote.</param>
    /// <param name="typeName">The type that it must belong to, or null for any.</param>
    /// <exception cref="InputConversionException">It is none, or belongs to another type.</exception>
    public static NodeId Parse(string text, string? typeName)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (text.Length > MaxLength || !Convert.TryFromBase64String(text, bytes, out var length))
        {
            throw Invalid($"The id \"{Shorten(text)}\" is not valid.");
        }

        var decoded = Encoding.UTF8.GetString(bytes[..length]);
        var colon = decoded.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            throw Invalid($"The id \"{Shorten(text)}\" is not valid.");
        }

        var id = new NodeId(decoded[..colon], decoded[(colon + 1)..]);
        return typeName is null || id.TypeName == typeName
            ? id
            : throw Invalid($"The id \"{Shorten(text)}\" is that of a {id.TypeName}, not of a {typeName}.");
    }

    /// <summary>The key as a value of that type.</summary>
    /// <exception cref="InputConversionException">The text is no such value.</exception>
    public object Key(Type type)
    {
        if (type == typeof(string))
        {
            return Text;
        }

        var key = type == typeof(int) && int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : type == typeof(long) && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
            : type == typeof(short) && short.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small
            : type == typeof(Guid) && Guid.TryParse(Text, out var guid) ? guid
            : (object?)null;
        return key ?? throw Invalid($"The id of the {TypeName} is not valid.");
    }

    /// <summary>The exception for an identifier that cannot be used.</summary>
    internal static InputConversionException Invalid(string message) => new(message);

    private static string Shorten(string text) => text.Length <= 64 ? text : text[..64] + "…";
}
