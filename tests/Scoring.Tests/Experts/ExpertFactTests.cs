using System.Globalization;
using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Experts;

public sealed class ExpertFactTests
{
    private static readonly DayRange Days = Range("2026-08-10", "2026-08-12");

    private static DayRange Range(string from, string until) =>
        new(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(until, CultureInfo.InvariantCulture));

    private static ExpertFact Expert(params DayRange[] absences) => new()
    {
        ExpertId = 1,
        Title = TitleLevel.SeniorEngineer,
        Specialties = ["CYBERSPACE_SECURITY"],
        Term = Range("2026-01-01", "2028-12-31"),
        Absences = absences,
    };

    [Theory]
    [InlineData("2026-08-01", "2026-08-09", true, true)]
    [InlineData("2026-08-13", "2026-08-20", true, true)]
    [InlineData("2026-08-01", "2026-08-10", false, true)]
    [InlineData("2026-08-12", "2026-08-12", false, true)]
    [InlineData("2026-08-11", "2026-08-11", false, true)]
    [InlineData("2026-08-10", "2026-08-12", false, false)]
    public void IsThere_OneAbsence_EveryDayOrOnce(string from, string until, bool everyDay, bool once)
    {
        var expert = Expert(Range(from, until));

        Assert.Equal((everyDay, once), (expert.IsThere(Days), expert.IsThereOnce(Days)));
    }

    [Fact]
    public void IsThereOnce_SeveralAbsences_TogetherCoverOrLeaveADay()
    {
        Assert.False(Expert(Range("2026-08-12", "2026-08-14"), Range("2026-08-09", "2026-08-11")).IsThereOnce(Days));
        Assert.True(Expert(Range("2026-08-12", "2026-08-14"), Range("2026-08-09", "2026-08-10")).IsThereOnce(Days));
    }

    [Fact]
    public void IsThere_TakesNothing_Never()
    {
        var expert = Expert() with { TakesAssignments = false };

        Assert.Equal((false, false), (expert.IsThere(Days), expert.IsThereOnce(Days)));
    }

    /// <summary>Against a count day by day.</summary>
    [Fact]
    public void IsThere_AnyAbsences_AgreesWithTheCalendar()
    {
        const int seed = 5;
        var random = new Random(seed);
        var first = new DateOnly(2026, 1, 1);
        for (var run = 0; run < 500; run++)
        {
            DayRange Some() => first.AddDays(random.Next(20)) is var from ? new(from, from.AddDays(random.Next(8))) : default;
            var (days, absences) = (Some(), Enumerable.Range(0, random.Next(5)).Select(_ => Some()).ToArray());
            var there = Enumerable.Range(0, days.Until.DayNumber - days.From.DayNumber + 1)
                .Select(days.From.AddDays).Count(day => !absences.Any(absence => absence.Holds(day)));

            var expert = Expert(absences);

            Assert.True(expert.IsThereOnce(days) == there > 0, $"seed {seed}, run {run}");
            Assert.True(expert.IsThere(days) == (there == days.Until.DayNumber - days.From.DayNumber + 1), $"seed {seed}, run {run}");
        }
    }
}
