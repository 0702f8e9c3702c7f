using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ScoringPlatform.Api.Configuration;

/// <summary>
/// Five fields of cron in UTC: minute, hour, day of the month, month, day of the week. Each is <c>*</c>, a number, a range, a
/// list of these, or one of them with a step (<c>*/2</c>); the day of the week is <c>*</c> or a name from <c>SUN</c> to
/// <c>SAT</c>, and then the day of the month is <c>*</c>. Empty is never.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CronExpressionAttribute : ValidationAttribute
{
    private const int DayOfMonth = 2;

    private static readonly (string Name, int From, int Until)[] Numbers =
        [("minute", 0, 59), ("hour", 0, 23), ("day of the month", 1, 31), ("month", 1, 12)];

    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        return Fault(value as string ?? "") is { } fault ? new ValidationResult(fault, [validationContext.MemberName!]) : ValidationResult.Success;
    }

    /// <returns>What is wrong, as the end of a sentence; null when nothing is.</returns>
    internal static string? Fault(string expression)
    {
        if (expression.Length == 0)
        {
            return null;
        }

        var fields = expression.Split(' ');
        if (fields.Length != Numbers.Length + 1)
        {
            return "must have five fields: minute, hour, day of the month, month, day of the week, such as '0 19 14 1 *'";
        }

        for (var index = 0; index < Numbers.Length; index++)
        {
            var (name, from, until) = Numbers[index];
            if (!fields[index].Split(',').All(part => IsPart(part, from, until)))
            {
                return $"has as {name} '{fields[index]}' that is not within {from.ToString(CultureInfo.InvariantCulture)} to {until.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        return DayFault(fields);
    }

    private static string? DayFault(string[] fields) => (fields[^1], fields[DayOfMonth]) switch
    {
        ("*", _) => null,
        (var day, "*") when Days.Contains(day, StringComparer.OrdinalIgnoreCase) => null,
        (_, "*") => "has a day of the week that is neither * nor a name from SUN to SAT",
        _ => "names a day of the month and a day of the week: one of them must be *",
    };

    private static bool IsPart(string part, int from, int until)
    {
        var pieces = part.Split('/');
        return pieces.Length <= 2
            && (pieces.Length == 1 || IsNumber(pieces[1], 1, until))
            && (pieces[0] == "*" || IsRange(pieces[0], from, until));
    }

    private static bool IsRange(string text, int from, int until)
    {
        var ends = text.Split('-');
        return ends.Length <= 2 && ends.All(end => IsNumber(end, from, until))
            && (ends.Length == 1 || int.Parse(ends[0], CultureInfo.InvariantCulture) <= int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    private static bool IsNumber(string text, int from, int until) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= until;
}
