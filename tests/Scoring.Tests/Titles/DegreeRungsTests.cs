using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Titles;

public sealed class DegreeRungsTests
{
    [Fact]
    public void Height_Ladder_RisesAndSecondBachelorEqualsMaster()
    {
        DegreeRung[] ladder = [DegreeRung.TechnicalInstitute, DegreeRung.SecondaryVocational, DegreeRung.JuniorCollege, DegreeRung.Bachelor, DegreeRung.Master, DegreeRung.Doctor];
        Assert.Equal([0, 1, 2, 3, 4, 5], ladder.Select(DegreeRungs.Height));
        Assert.Equal(DegreeRungs.Height(DegreeRung.Master), DegreeRungs.Height(DegreeRung.SecondBachelor));
    }

    [Fact]
    public void Height_NotARung_Refused() => Assert.Throws<ArgumentOutOfRangeException>(() => DegreeRungs.Height((DegreeRung)42));
}
