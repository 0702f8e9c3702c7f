using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// The education and tenure routes as the published text lists them, degree by degree, for tests to compare with. A degree
/// that stands on a rung named, or higher, fits.
/// </summary>
/// <param name="Title">Whose tenure counts; null where none is asked.</param>
/// <param name="Probation">Whether a year's probation must be passed.</param>
internal sealed record PublishedRoute(string Code, DegreeRung Lowest, TitleLevel? Title = null, int Years = 0, bool Probation = false)
{
    private static readonly DegreeRung[] Ladder =
        [DegreeRung.SecondaryVocational, DegreeRung.JuniorCollege, DegreeRung.Bachelor, DegreeRung.Master, DegreeRung.Doctor];

    public static IReadOnlyList<PublishedRoute> Of(TitleLevel level) => level switch
    {
        TitleLevel.Technician =>
        [
            new("technician.route.1a", DegreeRung.Bachelor), // 五（一）1（1）
            new("technician.route.1b", DegreeRung.SecondaryVocational, Probation: true),
        ],
        TitleLevel.AssistantEngineer =>
        [
            new("assistant.route.1", DegreeRung.Master), // 五（二）1（1）
            new("assistant.route.2", DegreeRung.Bachelor, Probation: true), // （2）
            new("assistant.route.3", DegreeRung.JuniorCollege, TitleLevel.Technician, 2), // （3）
            new("assistant.route.4", DegreeRung.SecondaryVocational, TitleLevel.Technician, 4), // （4）
        ],
        TitleLevel.Engineer =>
        [
            new("engineer.route.1", DegreeRung.Doctor), // 五（三）1（1）
            new("engineer.route.2", DegreeRung.Master, TitleLevel.AssistantEngineer, 2), // （2）
            new("engineer.route.3", DegreeRung.JuniorCollege, TitleLevel.AssistantEngineer, 4), // （3）
        ],
        TitleLevel.SeniorEngineer =>
        [
            new("senior.route.1", DegreeRung.Doctor, TitleLevel.Engineer, 2), // 五（四）1（1）
            new("senior.route.2", DegreeRung.Bachelor, TitleLevel.Engineer, 5), // （2）
        ],
        _ => [new("professoriate.route.1", DegreeRung.Bachelor, TitleLevel.SeniorEngineer, 5)], // 五（五）1（1）
    };

    /// <summary>Whether a degree stands as high; a second bachelor stands beside the master.</summary>
    public bool Fits(DegreeRung rung) => PlaceOf(rung) >= PlaceOf(Lowest);

    /// <summary>Whether the title is the one asked and its anniversary has come.</summary>
    public bool IsHeld(TitleLevel? held, DateOnly obtained, DateOnly cutoff) =>
        Title is null || (held == Title && obtained.AddYears(Years) <= cutoff);

    private static int PlaceOf(DegreeRung rung) => Array.IndexOf(Ladder, rung == DegreeRung.SecondBachelor ? DegreeRung.Master : rung);
}
