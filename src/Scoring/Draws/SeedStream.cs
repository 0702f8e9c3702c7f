using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>
/// Numbers that a seed fixes, which anyone computes again with any SHA-256: block i, from 0, is
/// <c>SHA-256("scoring-draw-1:" + seed + ":" + i)</c> of the ASCII text with i in decimal, read as four 64-bit numbers, the
/// most significant byte first. A number below n is taken from the next 64-bit number x as <c>x mod n</c>, unless x is at
/// or above the greatest multiple of n that fits; then x is thrown away and the next one is tried, so that every result is
/// equally likely (counter mode as in NIST SP 800-90A; rejection as in D. Lemire, "Fast random integer generation in an
/// interval", 2019, section 3).
/// </summary>
public sealed class SeedStream(string seed)
{
    private const int Words = 4;

    private readonly byte[] block = new byte[SHA256.HashSizeInBytes];
    private long blocks;
    private int next = Words;

    /// <param name="bound">Above 0.</param>
    /// <returns>0 to <paramref name="bound"/> less one, all equally likely.</returns>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var width = (ulong)bound;
        var surplus = (ulong.MaxValue % width + 1) % width;
        while (true)
        {
            var number = NextNumber();
            if (number <= ulong.MaxValue - surplus)
            {
                return (int)(number % width);
            }
        }
    }

    /// <summary>Puts the items into an order in which all are equally likely (Fisher and Yates, from the last place down).</summary>
    public void Shuffle<T>(IList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        for (var last = items.Count - 1; last > 0; last--)
        {
            var chosen = Below(last + 1);
            (items[last], items[chosen]) = (items[chosen], items[last]);
        }
    }

    /// <summary>The next 64-bit number.</summary>
    internal ulong NextNumber()
    {
        if (next == Words)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"scoring-draw-1:{seed}:{blocks++}");
            SHA256.HashData(Encoding.ASCII.GetBytes(text), block);
            next = 0;
        }

        return BinaryPrimitives.ReadUInt64BigEndian(block.AsSpan(next++ * sizeof(ulong)));
    }
}
