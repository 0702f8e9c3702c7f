using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class WorkingDayCalendarTests
{
    /// <summary>A made-up calendar: Wednesday 1 to Friday 3 October 2025 off, Saturday 11 October worked.</summary>
    private static readonly WorkingDayCalendar October = new(
    [
        new(new(2025, 10, 1), IsWorkingDay: false),
        new(new(2025, 10, 2), IsWorkingDay: false),
        new(new(2025, 10, 3), IsWorkingDay: false),
        new(new(2025, 10, 11), IsWorkingDay: true),
    ]);

    [Fact]
    public void AddWorkingDays_PlainWeek_SkipsTheWeekendAndSaysSo()
    {
        // Monday 1 September 2025; Tue 1, Wed 2, Thu 3, Fri 4, Mon 5.
        var result = WorkingDayCalendar.WeekendsOnly.AddWorkingDays(new(2025, 9, 1), 5);

        Assert.Equal(new WorkingDayResult(new(2025, 9, 8), OnlyWeekends: true), result);
    }

    [Fact]
    public void AddWorkingDays_AcrossHolidays_SkipsThem()
    {
        // From Monday 29 September: Tue 30 is 1, the holiday and weekend pass, Mon 6 to Thu 9 are 2 to 5.
        var result = October.AddWorkingDays(new(2025, 9, 29), 5);

        Assert.Equal(new WorkingDayResult(new(2025, 10, 9), OnlyWeekends: false), result);
    }

    [Fact]
    public void AddWorkingDays_MakeUpSaturday_Counts()
    {
        // From Thursday 9 October: Fri 10 is 1, Sat 11 is worked and 2, Mon 13 is 3.
        Assert.Equal(new DateOnly(2025, 10, 13), October.AddWorkingDays(new(2025, 10, 9), 3).Date);
        Assert.True(October.IsWorkingDay(new(2025, 10, 11)));
        Assert.False(October.IsWorkingDay(new(2025, 10, 12)));
    }

    [Fact]
    public void AddWorkingDays_IntoAYearWithoutData_SaysOnlyWeekends()
    {
        // From Wednesday 31 December 2025: Thu 1 January 2026 is 1 as far as is known.
        Assert.Equal(new WorkingDayResult(new(2026, 1, 1), OnlyWeekends: true), October.AddWorkingDays(new(2025, 12, 31), 1));
    }

    [Fact]
    public void AddWorkingDays_None_IsTheStart() =>
        Assert.Equal(new WorkingDayResult(new(2025, 10, 1), OnlyWeekends: false), October.AddWorkingDays(new(2025, 10, 1), 0));

    [Fact]
    public void AddWorkingDays_InTwoSteps_IsTheSameAsInOne()
    {
        const int seed = 7;
        var random = new Random(seed);
        for (var run = 0; run < 200; run++)
        {
            var start = new DateOnly(2025, 9, 1).AddDays(random.Next(60));
            var (first, second) = (random.Next(8), random.Next(8));
            var step = October.AddWorkingDays(start, first);

            Assert.True(
                October.AddWorkingDays(start, first + second).Date == October.AddWorkingDays(step.Date, second).Date,
                $"seed {seed}, run {run}: {start:O} + {first} + {second}");
        }
    }

    [Fact]
    public void Constructor_DateTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new WorkingDayCalendar([new(new(2025, 1, 1), false), new(new(2025, 1, 1), true)]));

    [Fact]
    public void AddWorkingDays_Negative_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => October.AddWorkingDays(new(2025, 1, 1), -1));

    /// <summary>By the definition: the n-th working day after the start; weekends alone if any day passed is of a year without data.</summary>
    [Fact]
    public void AddWorkingDays_AnyStart_IsTheNthWorkingDayAfterIt()
    {
        const int seed = 11;
        var random = new Random(seed);
        for (var run = 0; run < 400; run++)
        {
            var start = new DateOnly(2025, 11, 20).AddDays(random.Next(60));
            var count = random.Next(1, 31);

            var result = October.AddWorkingDays(start, count);

            var passed = Enumerable.Range(1, 100).Select(start.AddDays).TakeWhile(day => day <= result.Date).ToArray();
            Assert.True(passed.Count(October.IsWorkingDay) == count && October.IsWorkingDay(result.Date), $"seed {seed}, run {run}");
            Assert.True(passed.Any(day => day.Year != 2025) == result.OnlyWeekends, $"seed {seed}, run {run}");
        }
    }

    /// <summary>Five working days (article 26) from each day of a plain week: at least a week, for one weekend lies between.</summary>
    [Theory]
    [InlineData("2025-09-01", "2025-09-08")] // Monday to Monday
    [InlineData("2025-09-02", "2025-09-09")]
    [InlineData("2025-09-03", "2025-09-10")]
    [InlineData("2025-09-04", "2025-09-11")]
    [InlineData("2025-09-05", "2025-09-12")]
    [InlineData("2025-09-06", "2025-09-12")] // Saturday: Monday is the first
    [InlineData("2025-09-07", "2025-09-12")]
    public void AddWorkingDays_NoticePeriod_ByTheDayOfPublication(string published, string until) =>
        Assert.Equal(Day(until), WorkingDayCalendar.WeekendsOnly.AddWorkingDays(Day(published), new CycleParameters().NoticeWorkingDays).Date);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
