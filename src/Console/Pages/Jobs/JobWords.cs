using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Jobs;

/// <summary>What a line of a job's log says in the page's language.</summary>
internal static class JobWords
{
    public static string Of(Texts t, JobLine? code, IReadOnlyList<string> arguments, string message) =>
        code is { } line ? t["jobs.line." + EnumCodes.Code(line), [.. arguments]] : message;
}
