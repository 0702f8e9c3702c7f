namespace ScoringPlatform.Testing;

/// <summary>
/// The least and the greatest value that a sum of unknowns may have, when the unknowns are not negative and some sums of
/// them are known: linear programming by the two-phase simplex method (G. B. Dantzig, 1951) on a dense tableau. It says what
/// a reader of published sums can infer about a cell that is not published, by whatever adding and subtracting.
/// </summary>
public sealed class LinearBounds
{
    private const double Tiny = 1e-7;

    private readonly int unknowns;
    private readonly List<double[]> rows = [];
    private readonly List<int> basis = [];
    private int columns;

    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="sums">Known sums: coefficients by unknown, and the value.</param>
    /// <param name="least">Sums that are known to be at least a value.</param>
    /// <exception cref="InvalidOperationException">The sums contradict one another.</exception>
    public LinearBounds(
        int unknowns,
        IReadOnlyList<(IReadOnlyDictionary<int, int> Of, int Value)> sums,
        IReadOnlyList<(IReadOnlyDictionary<int, int> Of, int Value)> least)
    {
        this.unknowns = unknowns;
        FindFirst(sums, least);
    }

    /// <summary>The bounds of a sum of unknowns; positive infinity when nothing bounds it.</summary>
    public (double Least, double Greatest) Of(IReadOnlyDictionary<int, int> sum) =>
        (-Maximise(index => -sum.GetValueOrDefault(index)), Maximise(index => sum.GetValueOrDefault(index)));

    /// <summary>Phase one: a solution of the sums, found by driving artificial unknowns to 0.</summary>
    private void FindFirst(
        IReadOnlyList<(IReadOnlyDictionary<int, int> Of, int Value)> sums, IReadOnlyList<(IReadOnlyDictionary<int, int> Of, int Value)> least)
    {
        var own = unknowns + least.Count;
        var count = sums.Count + least.Count;
        columns = own + count;
        foreach (var (known, index) in sums.Concat(least).Select((known, index) => (known, index)))
        {
            var row = new double[columns + 1];
            var sign = known.Value < 0 ? -1 : 1;
            foreach (var (unknown, coefficient) in known.Of)
            {
                row[unknown] = sign * coefficient;
            }

            if (index >= sums.Count)
            {
                row[unknowns + index - sums.Count] = -sign;
            }

            row[own + index] = 1;
            row[columns] = sign * known.Value;
            rows.Add(row);
            basis.Add(own + index);
        }

        if (Maximise(index => index >= own ? -1 : 0) < -Tiny)
        {
            throw new InvalidOperationException("The sums contradict one another.");
        }

        DropArtificial(own);
    }

    private void DropArtificial(int own)
    {
        for (var row = rows.Count - 1; row >= 0; row--)
        {
            if (basis[row] < own)
            {
                continue;
            }

            var column = Enumerable.Range(0, own).FirstOrDefault(index => Math.Abs(rows[row][index]) > Tiny, -1);
            if (column >= 0)
            {
                Pivot(row, column, null);
            }
            else
            {
                rows.RemoveAt(row);
                basis.RemoveAt(row);
            }
        }

        for (var row = 0; row < rows.Count; row++)
        {
            rows[row] = [.. rows[row][..own], rows[row][columns]];
        }

        columns = own;
    }

    /// <summary>From the solution at hand to the greatest value; the next maximum starts where this one ended.</summary>
    private double Maximise(Func<int, int> worth)
    {
        var price = new double[columns + 1];
        for (var column = 0; column < columns; column++)
        {
            price[column] = worth(column);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            Subtract(price, rows[row], price[basis[row]]);
        }

        for (var step = 0; ; step++)
        {
            var column = Entering(price, carefully: step > 50 * (rows.Count + 1));
            if (column < 0)
            {
                return -price[columns];
            }

            var row = Leaving(column);
            if (row < 0)
            {
                return double.PositiveInfinity;
            }

            Pivot(row, column, price);
        }
    }

    /// <summary>The column that promises most; after many steps the first that promises anything, which cannot cycle (Bland's rule).</summary>
    private int Entering(double[] price, bool carefully)
    {
        var best = -1;
        for (var column = 0; column < columns; column++)
        {
            if (price[column] > Tiny && (best < 0 || price[column] > price[best]))
            {
                best = column;
                if (carefully)
                {
                    break;
                }
            }
        }

        return best;
    }

    private int Leaving(int column)
    {
        var best = -1;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row][column] <= Tiny)
            {
                continue;
            }

            var step = rows[row][columns] / rows[row][column];
            var least = best < 0 ? double.PositiveInfinity : rows[best][columns] / rows[best][column];
            if (step < least - Tiny || (step < least + Tiny && basis[row] < basis[best]))
            {
                best = row;
            }
        }

        return best;
    }

    private void Pivot(int row, int column, double[]? price)
    {
        var scale = rows[row][column];
        for (var index = 0; index <= columns; index++)
        {
            rows[row][index] /= scale;
        }

        for (var other = 0; other < rows.Count; other++)
        {
            if (other != row)
            {
                Subtract(rows[other], rows[row], rows[other][column]);
            }
        }

        if (price is not null)
        {
            Subtract(price, rows[row], price[column]);
        }

        basis[row] = column;
    }

    private static void Subtract(double[] from, double[] row, double times)
    {
        if (times == 0)
        {
            return;
        }

        for (var index = 0; index < from.Length; index++)
        {
            from[index] -= times * row[index];
        }
    }
}
