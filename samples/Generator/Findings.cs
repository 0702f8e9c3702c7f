using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>The judgements of quality that an application needs, all confirmed.</summary>
internal static class Findings
{
    public static IEnumerable<PersonFinding> Needed(Career career, Random random)
    {
        foreach (var number in Enumerable.Range(1, 4))
        {
            yield return Confirmed($"basic.{number}");
        }

        var level = CodeOf(career.Level);
        if (career.Track == Track.GreenChannel)
        {
            yield return Confirmed($"{level}.green.{1 + random.Next(2)}");
        }
        else if (career.Level <= TitleLevel.AssistantEngineer)
        {
            yield return Confirmed($"{level}.ability");
        }
        else
        {
            yield return Confirmed($"{level}.knowledge.1");
            yield return Confirmed($"{level}.knowledge.2");
            yield return Confirmed($"{level}.experience.{1 + random.Next(4)}");
        }
    }

    /// <summary>The first word of a level's criteria.</summary>
    public static string CodeOf(TitleLevel level) => level switch
    {
        TitleLevel.Technician => "technician",
        TitleLevel.AssistantEngineer => "assistant",
        TitleLevel.Engineer => "engineer",
        TitleLevel.SeniorEngineer => "senior",
        TitleLevel.ProfessoriateSeniorEngineer => "professoriate",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    private static PersonFinding Confirmed(string criterion) => new() { Criterion = criterion, State = FindingState.Confirmed };
}
