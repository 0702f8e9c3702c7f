using System.Xml;

namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A length of time as ISO 8601 text, as in PT2H30M. Years and months have no fixed length and are refused.</summary>
public sealed class DurationType() : TextScalarType<TimeSpan>("Duration", "A length of time.", "duration")
{
    protected override bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        var date = text.Split('T')[0];
        if (date.Contains('Y', StringComparison.Ordinal) || date.Contains('M', StringComparison.Ordinal) || text.Any(char.IsWhiteSpace))
        {
            return false;
        }

        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return false;
        }
    }

    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);
}
