using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>A person's way up to the application: birth, degree, titles. All tenure is ample for the track.</summary>
internal sealed class Career
{
    /// <summary>Years from one title to the next, by the title left.</summary>
    private const int YearsPerTitle = 6;

    public Career(SampleWorkbook sample, Random random, TitleLevel level, Track track)
    {
        Level = level;
        Track = track;
        BreaksTenure = track == Track.Exceptional && random.Next(2) == 0;
        Rung = RungFor(level, track, BreaksTenure, random);
        var tenure = BreaksTenure ? 3 : 5 + random.Next(4);
        CurrentSince = new DateOnly(sample.Cutoff.Year - tenure, 1 + random.Next(6), 1 + random.Next(28));
        var steps = (int)level - 1;
        GraduatedOn = new DateOnly(CurrentSince.Year - Math.Max(1, (steps - 1) * YearsPerTitle + 1), 7, 1);
        BirthDate = new DateOnly(GraduatedOn.Year - 19 - (int)Rung, 1 + random.Next(12), 1 + random.Next(28));
    }

    public TitleLevel Level { get; }

    public Track Track { get; }

    /// <summary>Whether an exceptional application breaks the rule on tenure; otherwise it breaks that on education.</summary>
    public bool BreaksTenure { get; }

    public DegreeRung Rung { get; }

    public DateOnly GraduatedOn { get; }

    /// <summary>Since when the title below the one applied for is held.</summary>
    public DateOnly CurrentSince { get; }

    public DateOnly BirthDate { get; }

    /// <summary>Since when the title of a level is held; each a fixed time before the next.</summary>
    public DateOnly HeldSince(TitleLevel level) => CurrentSince.AddYears(((int)level - ((int)Level - 1)) * YearsPerTitle);

    private static DegreeRung RungFor(TitleLevel level, Track track, bool breaksTenure, Random random) => level switch
    {
        TitleLevel.Technician => random.Next(3) == 0 ? DegreeRung.Bachelor : DegreeRung.JuniorCollege,
        TitleLevel.AssistantEngineer => (DegreeRung)(2 + random.Next(4)),
        TitleLevel.Engineer when track == Track.Exceptional => breaksTenure ? DegreeRung.Bachelor : DegreeRung.SecondaryVocational,
        TitleLevel.Engineer => (DegreeRung)(2 + random.Next(5)),
        _ when track == Track.Exceptional => breaksTenure ? DegreeRung.Master : DegreeRung.JuniorCollege,
        _ => (DegreeRung)(3 + random.Next(4)),
    };
}
