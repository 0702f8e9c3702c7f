using System.Globalization;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>Repeats a stored draw from its own record and says what does not agree.</summary>
public static class DrawVerifier
{
    /// <param name="record">The draw as stored.</param>
    /// <param name="hash">The hash stored with it.</param>
    public static DrawVerification Verify(DrawRecord record, string hash)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Algorithm != ExpertDrawing.Algorithm)
        {
            return new DrawVerification(
                [new DrawDifference(DrawDifferenceKind.UnknownAlgorithm, Explain.As("draw.unknownAlgorithm", record.Algorithm))], []);
        }

        var again = ExpertDrawing.Draw(record.Conditions, record.Seed, [.. record.Entrants.Select(entrant => entrant.Entrant)]);
        var differences = new List<DrawDifference>();
        foreach (var (stored, repeated) in record.Entrants.OrderBy(entrant => entrant.Entrant.Code, StringComparer.Ordinal).Zip(again.Entrants))
        {
            if (stored.Exclusion != repeated.Exclusion)
            {
                differences.Add(new(DrawDifferenceKind.Exclusion, Explain.As(
                    "draw.exclusionDiffers", stored.Entrant.Code, Word(stored.Exclusion), Word(repeated.Exclusion))));
            }

            if ((stored.Drawn, stored.DrawnFor) != (repeated.Drawn, repeated.DrawnFor))
            {
                differences.Add(new(DrawDifferenceKind.Drawn, Explain.As(
                    "draw.drawnDiffers", stored.Entrant.Code, Place(stored), Place(repeated))));
            }
        }

        if (record.Hash() is var computed && computed != hash)
        {
            differences.Add(new(DrawDifferenceKind.Hash, Explain.As("draw.hashDiffers", hash, computed)));
        }

        return new DrawVerification(differences, [.. again.Drawn.Select(entrant => entrant.Entrant.Code)]);
    }

    private static string Word(Enum? reason) => reason is null ? "-" : Codes.Of(reason);

    private static string Place(DrawnEntrant entrant) =>
        entrant.Drawn is { } place ? string.Create(CultureInfo.InvariantCulture, $"{place} {entrant.DrawnFor}") : "-";
}
