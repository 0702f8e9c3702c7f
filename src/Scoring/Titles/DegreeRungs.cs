namespace ScoringPlatform.Scoring.Titles;

/// <summary>Comparison of rungs: doctor &gt; master = second bachelor &gt; bachelor &gt; junior college &gt; secondary vocational.</summary>
public static class DegreeRungs
{
    /// <summary>The height of a rung, 1 to 5; 0 for a technical institute, which has none of its own.</summary>
    public static int Height(DegreeRung rung) => rung switch
    {
        DegreeRung.TechnicalInstitute => 0,
        DegreeRung.SecondaryVocational => 1,
        DegreeRung.JuniorCollege => 2,
        DegreeRung.Bachelor => 3,
        DegreeRung.SecondBachelor or DegreeRung.Master => 4,
        DegreeRung.Doctor => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(rung), rung, "Not a rung of the education ladder."),
    };
}
