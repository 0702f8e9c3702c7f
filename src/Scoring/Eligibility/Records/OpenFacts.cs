using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Names the facts that a condition asks of a record and that are not known.</summary>
internal static class OpenFacts
{
    public static IEnumerable<AchievementFact> Of(RecordCondition condition, Achievement record) => condition switch
    {
        FactCondition fact => IsOpen(fact, record) ? [fact.Fact] : [],
        AllConditions all => all.Conditions.SelectMany(part => Of(part, record)),
        AnyConditions any => any.Conditions.SelectMany(part => Of(part, record)),
        _ => [],
    };

    private static bool IsOpen(FactCondition condition, Achievement record)
    {
        var value = AchievementFacts.Reader(condition.Fact)(record);
        return value is null || (condition.Comparison == FactComparison.Confirmed && value == (long)FindingState.Attested);
    }
}
