using System.Globalization;
using System.Text;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// A dossier written so that equal facts give equal text: fields in a fixed order, each ended by a separator that no value
/// can contain unescaped, lists sorted by their written form, dates as ISO days, codes as numbers.
/// </summary>
public static class CanonicalForm
{
    private const char EndOfField = '|';
    private const char EndOfRecord = '\n';
    private const char Escape = '\\';

    public static string Of(Dossier dossier)
    {
        var text = new StringBuilder(1024);
        Field(text, (int)dossier.TargetLevel);
        Field(text, dossier.Specialty);
        Field(text, (int)dossier.Track);
        Field(text, (int?)dossier.Employment);
        Field(text, dossier.InFieldSince);
        Field(text, dossier.ContinuingEducationCertificate);
        Field(text, dossier.Probation?.StartedOn);
        Field(text, dossier.Probation?.Passed);
        Field(text, dossier.Consent?.DocumentNumber);
        Field(text, dossier.Consent?.GivenOn);
        Records(text, 'T', dossier.Titles, Write);
        Records(text, 'D', dossier.Degrees, Write);
        Records(text, 'A', dossier.Achievements, Write);
        Records(text, 'F', dossier.Findings, Write);
        Records(text, 'R', dossier.Recommendations, Write);
        return text.ToString();
    }

    /// <summary>The same of one achievement alone.</summary>
    public static string Of(Achievement achievement)
    {
        var text = new StringBuilder(128);
        Write(text, achievement);
        return text.ToString();
    }

    private static void Records<T>(StringBuilder text, char mark, IReadOnlyList<T> items, Action<StringBuilder, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        var lines = new string[items.Count];
        var line = new StringBuilder(128);
        for (var i = 0; i < lines.Length; i++)
        {
            line.Clear();
            write(line, items[i]);
            lines[i] = line.ToString();
        }

        Array.Sort(lines, StringComparer.Ordinal);
        foreach (var written in lines)
        {
            text.Append(EndOfRecord).Append(mark).Append(written);
        }
    }

    private static void Write(StringBuilder text, HeldTitle title)
    {
        Field(text, (int)title.Level);
        Field(text, title.ObtainedOn);
        Field(text, title.EndedOn);
    }

    private static void Write(StringBuilder text, Degree degree)
    {
        Field(text, (int)degree.Rung);
        Field(text, degree.AwardedOn);
        Field(text, degree.Subject);
        Field(text, degree.CloseToSpecialty);
        Field(text, degree.Recognised);
        Field(text, (int?)degree.TreatedAs);
    }

    private static void Write(StringBuilder text, Achievement record)
    {
        Field(text, record.Id);
        Field(text, record.Kind);
        Field(text, record.Title);
        Field(text, record.ProjectKey);
        Field(text, record.ObtainedOn);
        Field(text, (int?)record.Role);
        Field(text, record.Rank);
        Field(text, record.CorrespondingAuthor);
        Field(text, record.WithinQuota);
        Field(text, (int?)record.Tier);
        Field(text, record.Grade);
        Field(text, (int?)record.Standing);
        Field(text, (int?)record.Severity);
        Field(text, (int?)record.Client);
        Field(text, (int?)record.Issuer);
        Field(text, (int?)record.StandardClass);
        Field(text, record.Count);
        Field(text, record.ContractFen);
        Field(text, record.TaxFen);
        Field(text, (int?)record.InstructedBy);
        Field(text, (int?)record.AdoptedByGovernment);
        Field(text, (int?)record.AdoptedByCyberspaceAuthority);
        Field(text, (int?)record.RecognisedBy);
        Field(text, record.Issued);
        Field(text, (int?)record.Benefit);
        Field(text, (int?)record.LeadingLevel);
    }

    private static void Write(StringBuilder text, PersonFinding finding)
    {
        Field(text, finding.Criterion);
        Field(text, (int)finding.State);
        Field(text, finding.Reason);
    }

    private static void Write(StringBuilder text, RecommendationFact paper)
    {
        Field(text, paper.RecommenderId);
        Field(text, paper.IsApplicant);
        Field(text, (int?)paper.TitleHeld);
        Field(text, paper.NationalTalent);
        Field(text, paper.InField);
        Field(text, paper.SignedOn);
        Field(text, paper.WithdrawnOn);
    }

    private static void Field(StringBuilder text, string? value)
    {
        // An empty text and none are different facts.
        if (value is not null)
        {
            text.Append('"');
            if (value.AsSpan().ContainsAny(EndOfField, EndOfRecord, Escape))
            {
                AppendEscaped(text, value);
            }
            else
            {
                text.Append(value);
            }
        }

        text.Append(EndOfField);
    }

    private static void AppendEscaped(StringBuilder text, string value)
    {
        foreach (var letter in value)
        {
            if (letter is EndOfField or EndOfRecord or Escape)
            {
                text.Append(Escape);
            }

            text.Append(letter);
        }
    }

    private static void Field(StringBuilder text, long? value)
    {
        if (value is { } number)
        {
            Span<char> digits = stackalloc char[20];
            number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
            text.Append(digits[..length]);
        }

        text.Append(EndOfField);
    }

    private static void Field(StringBuilder text, bool? value)
    {
        if (value is { } known)
        {
            text.Append(known ? 'y' : 'n');
        }

        text.Append(EndOfField);
    }

    private static void Field(StringBuilder text, DateOnly? value)
    {
        if (value is { } day)
        {
            Span<char> digits = stackalloc char[10];
            day.TryFormat(digits, out var length, "O", CultureInfo.InvariantCulture);
            text.Append(digits[..length]);
        }

        text.Append(EndOfField);
    }
}
