namespace ScoringPlatform.Scoring.Ballots;

/// <summary>
/// Separates how good applications are from how severe experts are, where experts did not all score the same ones: the
/// two-way additive model <c>score = application − severity of expert + error</c>, by ordinary least squares (R. A. Bailey,
/// <i>Design of Comparative Experiments</i>, 2008, chapter 11: intra-block analysis of an incomplete-block design).
/// Applications are eliminated from the normal equations; what is left, one equation an expert, is solved by conjugate
/// gradients. Experts who share no application, not even through others, fall into groups that cannot be compared.
/// </summary>
public static class SeverityModel
{
    /// <summary>Relative to the right-hand side; far below the thousandth of a point that is shown.</summary>
    private const double Tolerance = 1e-13;

    /// <param name="ratings">At most one per expert and application; their order changes nothing.</param>
    public static SeverityResult Fit(IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var design = new RatingDesign(ratings);
        var groups = design.Groups();
        var severity = Solve(design);
        Centre(severity, groups);
        var experts = design.ExpertIds.Select((id, expert) => new ExpertSeverity(id, severity[expert], design.BallotsOf(expert), groups[expert]));
        var applications = design.ApplicationIds.Select((id, application) => Adjust(design, application, id, severity, groups));
        return new SeverityResult([.. experts], [.. applications], groups.Length == 0 ? 0 : groups.Max() + 1);
    }

    private static AdjustedScore Adjust(RatingDesign design, int application, int id, double[] severity, int[] groups)
    {
        var entries = design.OfApplication(application);
        Int128 sum = 0;
        var added = 0.0;
        foreach (var (expert, thousandths) in entries)
        {
            sum += thousandths;
            added += severity[expert];
        }

        var raw = new ExactScore(sum, entries.Length).Round();
        var adjusted = (double)sum / entries.Length + added / entries.Length * ScaledScore.Scale;
        return new AdjustedScore(
            id, raw, new ScaledScore((long)Math.Round(adjusted, MidpointRounding.AwayFromZero)), groups[entries[0].Expert]);
    }

    /// <summary>Conjugate gradients from 0: every step stays in the range of the singular, positive semidefinite matrix.</summary>
    private static double[] Solve(RatingDesign design)
    {
        var residual = design.RightHandSide();
        var solution = new double[residual.Length];
        var direction = (double[])residual.Clone();
        var square = Dot(residual, residual);
        var stop = square * Tolerance * Tolerance;
        for (var step = 0; step < 4 * residual.Length && square > stop; step++)
        {
            var image = design.Reduced(direction);
            var length = square / Dot(direction, image);
            for (var index = 0; index < solution.Length; index++)
            {
                solution[index] += length * direction[index];
                residual[index] -= length * image[index];
            }

            var next = Dot(residual, residual);
            for (var index = 0; index < direction.Length; index++)
            {
                direction[index] = residual[index] + next / square * direction[index];
            }

            square = next;
        }

        return solution;
    }

    private static void Centre(double[] severity, int[] groups)
    {
        foreach (var group in Enumerable.Range(0, severity.Length).GroupBy(expert => groups[expert]))
        {
            var mean = group.Average(expert => severity[expert]);
            foreach (var expert in group)
            {
                severity[expert] -= mean;
            }
        }
    }

    private static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var index = 0; index < left.Length; index++)
        {
            sum += left[index] * right[index];
        }

        return sum;
    }
}
