using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// A resident identity number by GB 11643: six digits of region, eight of the birth date, three of sequence, and a
/// check character by ISO 7064 MOD 11-2. <see cref="ToString"/> shows the last four characters alone.
/// </summary>
public readonly record struct IdNumber
{
    private const int Length = 18;

    /// <summary>The check character for each remainder of the weighted sum modulo 11.</summary>
    private const string CheckCharacters = "10X98765432";

    private IdNumber(string value, DateOnly birthDate)
    {
        Value = value;
        BirthDate = birthDate;
    }

    /// <summary>All 18 characters, the check character in upper case.</summary>
    public string Value { get; }

    public DateOnly BirthDate { get; }

    /// <summary>The number with all but its last four characters hidden.</summary>
    public string Masked => new string('*', Length - 4) + Value[^4..];

    /// <summary>Reads a number, or says which part of it is wrong without repeating it.</summary>
    public static bool TryParse(string? text, out IdNumber number, [NotNullWhen(false)] out string? error)
    {
        number = default;
        var value = text?.Trim().ToUpperInvariant() ?? "";
        error = FindError(value);
        if (error is null)
        {
            number = new IdNumber(value, ReadBirthDate(value)!.Value);
        }

        return error is null;
    }

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    public static char CheckCharacterOf(ReadOnlySpan<char> digits)
    {
        // The weight of a place is 2 to the power of the places right of it, modulo 11.
        var remainder = 0;
        foreach (var digit in digits[..(Length - 1)])
        {
            remainder = (remainder + (digit - '0')) * 2 % 11;
        }

        return CheckCharacters[remainder];
    }

    public override string ToString() => Masked;

    private static string? FindError(string value)
    {
        if (value.Length != Length)
        {
            return "18 characters are expected";
        }

        if (value.AsSpan(0, Length - 1).ContainsAnyExceptInRange('0', '9'))
        {
            return "17 digits and a check character are expected";
        }

        if (ReadBirthDate(value) is null)
        {
            return "the birth date inside the number is no date";
        }

        return value[^1] == CheckCharacterOf(value) ? null : "the check character does not match";
    }

    private static DateOnly? ReadBirthDate(string value) =>
        DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
