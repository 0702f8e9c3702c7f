using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Tests.Errors;

/// <summary>Proposed names of random words, against the plain recursion that defines the distance.</summary>
public sealed class NearestLawTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nearest_OfRandomWords_AreThoseWithinTheDistanceInItsOrder(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var input = Word(random);
            var candidates = Enumerable.Range(0, 8).Select(_ => random.Next(3) == 0 ? Word(random) : Changed(input, random)).Distinct().ToList();
            var limit = (int)(input.Length * 0.4) + 1;

            var expected = candidates
                .Select(c => (Name: c, Distance: Distance(input, c)))
                .Where(c => c.Distance <= limit)
                .OrderBy(c => c.Distance)
                .ThenBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => c.Name);

            Assert.True(expected.SequenceEqual(Suggestions.Nearest(input, candidates)), $"seed {seed}: {input} of {string.Join(',', candidates)}");
        }
    }

    [Fact]
    public void Sentence_OfAnyNumberOfNames_NamesAtMostFive()
    {
        Assert.Equal("", Suggestions.Sentence(null, []));
        Assert.Equal(" Did you mean \"a\"?", Suggestions.Sentence(null, ["a"]));
        Assert.Equal(" Did you mean \"a\" or \"b\"?", Suggestions.Sentence(null, ["a", "b"]));
        Assert.Equal(" Did you mean the field \"a\", \"b\", or \"c\"?", Suggestions.Sentence("the field", ["a", "b", "c"]));
        Assert.Equal(" Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?", Suggestions.Sentence(null, ["a", "b", "c", "d", "e"]));
        Assert.Equal(" Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?", Suggestions.Sentence(null, ["a", "b", "c", "d", "e", "f"]));
    }

    /// <summary>
    /// Letters put in, taken out, changed, or swapped with their neighbour, each for one; 1 for words that differ in case
    /// alone, however many letters do. Case does not count besides.
    /// </summary>
    private static int Distance(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        var (x, y) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        if (x == y)
        {
            return 1;
        }

        var known = new Dictionary<(int, int), int>();
        return Between(x.Length, y.Length);

        int Between(int i, int j)
        {
            if (i == 0 || j == 0)
            {
                return i + j;
            }

            if (known.TryGetValue((i, j), out var found))
            {
                return found;
            }

            var cost = x[i - 1] == y[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(Between(i - 1, j) + 1, Between(i, j - 1) + 1), Between(i - 1, j - 1) + cost);
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
            {
                best = Math.Min(best, Between(i - 2, j - 2) + cost);
            }

            return known[(i, j)] = best;
        }
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => "abcABC"[random.Next(6)]));

    private static string Changed(string word, Random random)
    {
        for (var changes = random.Next(0, 4); changes > 0; changes--)
        {
            var at = random.Next(word.Length + 1);
            word = random.Next(3) switch
            {
                0 => word.Insert(at, "x"),
                1 when at < word.Length => word.Remove(at, 1),
                2 when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                _ => word.ToUpperInvariant(),
            };
        }

        return word;
    }
}
