namespace ScoringPlatform.Console.Charts;

/// <summary>Where values lie in a picture: from 0 to the greatest value, over a stretch of it.</summary>
/// <param name="Greatest">The value at the stretch's end; more than 0.</param>
/// <param name="From">The place of 0.</param>
/// <param name="To">The place of the greatest value; less than <paramref name="From"/> where values grow upwards.</param>
public readonly record struct LinearScale(double Greatest, double From, double To)
{
    /// <summary>The place of a value; values beyond the ends lie at the ends.</summary>
    public double At(double value) => From + ((To - From) * Math.Clamp(value / Greatest, 0, 1));
}
