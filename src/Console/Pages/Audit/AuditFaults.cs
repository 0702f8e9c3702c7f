using System.Text.RegularExpressions;
using ScoringPlatform.Console.Localization;

namespace ScoringPlatform.Console.Pages.Audit;

/// <summary>What the check of the audit log says of a fault, in the page's language.</summary>
internal static partial class AuditFaults
{
    /// <summary>The sentence in the page's language; as it came where it is not known.</summary>
    public static string Text(Texts t, string problem) => problem switch
    {
        _ when Missing().Match(problem) is { Success: true } missing => t["audit.fault.missing", missing.Groups[1].Value, missing.Groups[2].Value],
        _ when Head().Match(problem) is { Success: true } head => t["audit.fault.head", head.Groups[1].Value],
        _ when problem.StartsWith("the entry does not follow", StringComparison.Ordinal) => t["audit.fault.link"],
        _ when problem.StartsWith("the entry was changed", StringComparison.Ordinal) => t["audit.fault.changed"],
        _ when problem.StartsWith("the entry is not the one", StringComparison.Ordinal) => t["audit.fault.rewritten"],
        _ when problem.StartsWith("the log ends before", StringComparison.Ordinal) => t["audit.fault.cut"],
        _ => problem,
    };

    [GeneratedRegex("^entries ([0-9]+) to ([0-9]+) are missing$")]
    private static partial Regex Missing();

    [GeneratedRegex("^the head says that ([0-9]+) entries were written$")]
    private static partial Regex Head();
}
