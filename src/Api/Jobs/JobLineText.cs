using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// The English sentence of each line that jobs write, and the way back: the log keeps the sentence, in which an operator reads
/// it, and clients get code and arguments, from which they make their own.
/// </summary>
public static class JobLineText
{
    private static readonly Dictionary<JobLine, string> Sentences = new()
    {
        [JobLine.FiguresRead] = "Read the figures of snapshot {0}.",
        [JobLine.WorkbookWritten] = "Wrote the workbook.",
        [JobLine.PackageWritten] = "Wrote the data package.",
        [JobLine.EvaluationBegun] = "{0} applications to evaluate, {1} decided ones to check.",
        [JobLine.Evaluated] = "Evaluated: {0} eligible, {1} ineligible, {2} pending.",
        [JobLine.AsDecided] = "Checked {0} decided ones: all as decided.",
        [JobLine.OtherwiseThanDecided] = "The rules now say otherwise than decided of {0}.",
        [JobLine.WorkbookOpened] = "Opened the workbook.",
        [JobLine.Imported] = "{0} dossiers imported, {1} mistakes.",
        [JobLine.Interrupted] = "Interrupted; it will run again.",
        [JobLine.Cancelled] = "Cancelled by {0}.",
        [JobLine.AttemptFailed] = "{0} Attempt {1} failed; the next one follows in about {2} s.",
    };

    private static readonly IReadOnlyList<(JobLine Line, Regex Pattern)> Patterns =
        [.. Sentences.Select(pair => (pair.Key, PatternOf(pair.Value)))];

    /// <summary>The sentence that the log keeps.</summary>
    public static string Of(JobLine line, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Sentences[line], arguments);

    /// <summary>What a kept sentence says; null where it is free text.</summary>
    public static (JobLine Line, IReadOnlyList<string> Arguments)? Read(string sentence)
    {
        foreach (var (line, pattern) in Patterns)
        {
            if (pattern.Match(sentence) is { Success: true } match)
            {
                return (line, [.. match.Groups.Values.Skip(1).Select(group => group.Value)]);
            }
        }

        return null;
    }

    /// <summary>The sentence with something in each of its places, and nothing around it.</summary>
    private static Regex PatternOf(string sentence) => new(
        "^" + string.Join("(.+)", Regex.Split(sentence, "\\{[0-9]\\}").Select(Regex.Escape)) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
}
