using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

namespace ScoringPlatform.Api.Commands;

/// <summary>Reads a record's id as the schema answers it, base64 of <c>Type:7</c>, or its number alone.</summary>
internal static class IdArgument
{
    public static int Read(ArgumentResult result, string type)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        var id = Decoded(text) is { } decoded && decoded.StartsWith(type + ":", StringComparison.Ordinal) ? decoded[(type.Length + 1)..] : text;
        if (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        result.AddError($"An id of {type} or its number is expected.");
        return 0;
    }

    private static string? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
