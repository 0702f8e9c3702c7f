namespace ScoringPlatform.Scoring.Titles;

/// <summary>
/// The education ladder. A higher number is a higher rung; second bachelor and master stand on the same one, which
/// <see cref="DegreeRungs.Height"/> says. Technical institutes stand on no rung until an officer rules which they are
/// treated as.
/// </summary>
public enum DegreeRung
{
    TechnicalInstitute = 0,
    SecondaryVocational = 1,
    JuniorCollege = 2,
    Bachelor = 3,
    SecondBachelor = 4,
    Master = 5,
    Doctor = 6,
}
