using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Samples;

/// <summary>The public holidays around the sample years' notice periods, with their make-up working days.</summary>
internal static class SampleHolidays
{
    public static IEnumerable<Holiday> All
    {
        get
        {
            const string Name = "国庆节、中秋节";
            for (var day = 1; day <= 8; day++)
            {
                yield return new Holiday { Date = new DateOnly(2025, 10, day), IsWorkingDay = false, Name = Name };
            }

            yield return new Holiday { Date = new DateOnly(2025, 9, 28), IsWorkingDay = true, Name = Name + "调休上班" };
            yield return new Holiday { Date = new DateOnly(2025, 10, 11), IsWorkingDay = true, Name = Name + "调休上班" };
        }
    }
}
