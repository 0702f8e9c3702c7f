using System.Text.RegularExpressions;
using ScoringPlatform.Console.Localization;

namespace ScoringPlatform.Console.Pages.Officer.Rounds;

/// <summary>A rule as the schema writes it, <c>3·yes ≥ 2·present</c>, with the page's words for what is counted.</summary>
internal static partial class RuleWords
{
    public static string Of(string rule, Texts texts) => Counted().Replace(rule, match => match.Value switch
    {
        "yes" => texts["rounds.rule.yes"],
        "present" => texts["rounds.rule.present"],
        _ => texts["rounds.rule.members"],
    });

    [GeneratedRegex("yes|present|members")]
    private static partial Regex Counted();
}
