using System.Globalization;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Generator;

/// <summary>Identity numbers that check, but of a region that does not exist: 99 is no province.</summary>
internal static class SampleIdNumbers
{
    private const string Region = "990000";

    /// <param name="person">The number of the person, up to 499, which keeps the numbers apart.</param>
    /// <param name="birth">The birth date.</param>
    /// <param name="gender">The sequence is odd for men, even for women.</param>
    public static IdNumber Create(int person, DateOnly birth, Gender gender)
    {
        var sequence = person * 2 + (gender == Gender.Male ? 1 : 0);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{Region}{birth:yyyyMMdd}{sequence:000}");
        return IdNumber.TryParse(digits + IdNumber.CheckCharacterOf(digits), out var number, out var error)
            ? number
            : throw new InvalidOperationException(error);
    }
}
