using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>A draw as it is put on record.</summary>
/// <param name="Algorithm">The way of drawing, by name and version.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Conditions">Who could be drawn and how many.</param>
/// <param name="Entrants">Every expert of the pool and what became of it, in the order of the codes.</param>
public sealed record DrawRecord(string Algorithm, string Seed, DrawConditions Conditions, IReadOnlyList<DrawnEntrant> Entrants)
{
    /// <summary>
    /// SHA-256 of the record's lines, each ended by a line feed: algorithm, seed, conditions, then one line an expert, fields
    /// parted by tabs and missing ones empty. Lower-case hexadecimal.
    /// </summary>
    public string Hash()
    {
        var text = new StringBuilder();
        Line(text, Algorithm);
        Line(text, Seed);
        var conditions = Conditions;
        Line(
            text,
            Codes.Of(conditions.Level),
            Number(conditions.PerEmployer),
            Number(conditions.MostRecusals),
            Day(conditions.Days.From),
            Day(conditions.Days.Until),
            string.Join(' ', conditions.Quotas.OrderBy(quota => quota.Specialty, StringComparer.Ordinal).Select(quota => $"{quota.Specialty}={Number(quota.Count)}")));
        foreach (var (entrant, exclusion, drawn, drawnFor) in Entrants)
        {
            Line(
                text,
                entrant.Code,
                Codes.Of(entrant.Title),
                Number(entrant.EmployerId),
                string.Join(' ', entrant.Specialties.Order(StringComparer.Ordinal)),
                Day(entrant.Term.From),
                Day(entrant.Term.Until),
                entrant.Available ? "1" : "0",
                Number(entrant.Recusals),
                exclusion is { } reason ? Codes.Of(reason) : string.Empty,
                Number(drawn),
                drawnFor ?? string.Empty);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> fields) => text.AppendJoin('\t', fields).Append('\n');

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
