using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics;

/// <summary>
/// Fixes a snapshot's numbers. SHA-256 over UTF-8 lines, each ended by a line feed, one for each fact by application: its
/// columns in the order below joined by <c>|</c>, enumerations by their codes, yes and no as 1 and 0, null as nothing.
/// </summary>
internal static class SnapshotHash
{
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(IEnumerable<ApplicationFact> facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var fact in facts.OrderBy(fact => fact.ApplicationId))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('|', Columns(fact).Select(Text)) + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static object?[] Columns(ApplicationFact fact) =>
    [
        fact.ApplicationId, fact.Level, fact.Specialty, fact.Track, fact.Condition, fact.Broken, fact.City, fact.EmployerKind,
        fact.Education, fact.AgeAtCutoff, fact.Gender, fact.YearsInTitle, fact.Submitted, fact.Accepted, fact.Eligibility,
        fact.Eligible, fact.Scored, fact.Voted, fact.VotedThrough, fact.Confirmed, fact.Revoked, fact.Withdrawn,
        fact.Score?.Thousandths, fact.BallotCount, fact.Yes, fact.No, fact.Abstain, fact.Unused, fact.Present,
    ];

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "1" : "0",
        Enum code => Codes.Of(code),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
