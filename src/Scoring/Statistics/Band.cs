using System.Globalization;

namespace ScoringPlatform.Scoring.Statistics;

/// <summary>A span of whole years that statistics group by. Both ends belong to it; null is open.</summary>
public readonly record struct Band(int? From, int? Until)
{
    /// <summary>Age at the cutoff date.</summary>
    public static IReadOnlyList<Band> Ages { get; } =
        [new(null, 29), new(30, 34), new(35, 39), new(40, 44), new(45, 49), new(50, 54), new(55, null)];

    /// <summary>Full years in the current title at the cutoff date.</summary>
    public static IReadOnlyList<Band> YearsInTitle { get; } = [new(null, 2), new(3, 3), new(4, 4), new(5, 5), new(6, 9), new(10, null)];

    /// <summary>Such as <c>30-34</c>, <c>-29</c> or <c>55-</c>.</summary>
    public string Code => From == Until
        ? string.Create(CultureInfo.InvariantCulture, $"{From}")
        : string.Create(CultureInfo.InvariantCulture, $"{From}-{Until}");

    public bool Contains(int years) => (From ?? years) <= years && years <= (Until ?? years);

    /// <summary>The band of <paramref name="bands"/> that holds the years.</summary>
    public static Band Of(IReadOnlyList<Band> bands, int years) => bands.First(band => band.Contains(years));

    /// <summary>The code of the band that holds the years; null when they are not known.</summary>
    public static string? CodeOf(IReadOnlyList<Band> bands, int? years) => years is { } known ? Of(bands, known).Code : null;
}
