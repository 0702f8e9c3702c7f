using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Bytes as base64 (RFC 4648, section 4), with padding.</summary>
public sealed class Base64StringType() : TextScalarType<byte[]>("Base64String", "Bytes, as base64 text.", "base64-string")
{
    protected override bool TryParse(string text, [MaybeNullWhen(false)] out byte[] value)
    {
        var buffer = new byte[text.Length];
        value = null;
        if (text.AsSpan().ContainsAny(" \t\r\n") || !Convert.TryFromBase64String(text, buffer, out var length))
        {
            return false;
        }

        value = buffer[..length];
        return true;
    }

    protected override string Format(byte[] value) => Convert.ToBase64String(value);
}
