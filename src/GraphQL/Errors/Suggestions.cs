namespace ScoringPlatform.GraphQL.Errors;

/// <summary>"Did you mean" for names that do not exist.</summary>
public static class Suggestions
{
    private const int MaxShown = 5;

    /// <summary>The sentence to append, with a space before it, or nothing when no candidate is near enough.</summary>
    public static string DidYouMean(string input, IEnumerable<string> candidates) => Sentence(null, Nearest(input, candidates));

    /// <summary>The sentence for names that are known to be meant, in their order.</summary>
    /// <param name="what">Inserted before the names, as in <c>the enum value</c>; may be null.</param>
    public static string Sentence(string? what, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return "";
        }

        var quoted = names.Take(MaxShown).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.Take(quoted.Count - 1))}, or {quoted[^1]}",
        };
        return $" Did you mean {(what is null ? "" : what + " ")}{list}?";
    }

    /// <summary>Candidates within two fifths of the input's length in edits, nearest first, then by name.</summary>
    public static IReadOnlyList<string> Nearest(string input, IEnumerable<string> candidates)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        return
        [
            .. candidates
                .Select(name => (Name: name, Distance: Distance(input, name, threshold)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .Select(candidate => candidate.Name),
        ];
    }

    /// <summary>
    /// Insertions, deletions, substitutions and swaps of neighbours between two names (Damerau 1964, optimal string
    /// alignment); a difference in case only counts as one. Names whose lengths differ by more than the threshold are
    /// not compared.
    /// </summary>
    private static int Distance(string input, string candidate, int threshold)
    {
        if (input == candidate)
        {
            return 0;
        }

        var (a, b) = (input.ToLowerInvariant(), candidate.ToLowerInvariant());
        if (a == b)
        {
            return 1;
        }

        if (Math.Abs(a.Length - b.Length) > threshold)
        {
            return int.MaxValue;
        }

        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + change);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
