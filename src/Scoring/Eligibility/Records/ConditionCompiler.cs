using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Turns what a record must fulfil into delegates; a fact that is not known leaves the condition unknown.</summary>
internal static class ConditionCompiler
{
    public static RecordTest Compile(RecordCondition condition) => condition switch
    {
        FactCondition fact => Compare(AchievementFacts.Reader(fact.Fact), fact.Comparison, fact.Value),
        RecentCondition recent => (record, cutoff) =>
            record.ObtainedOn is { } day ? Truths.Of(day > cutoff.AddYears(-recent.Years)) : Truth.Unknown,
        AllConditions all => All([.. all.Conditions.Select(Compile)]),
        AnyConditions any => Any([.. any.Conditions.Select(Compile)]),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Not a condition of the vocabulary."),
    };

    private static RecordTest Compare(Func<Achievement, long?> read, FactComparison comparison, long value) => comparison switch
    {
        FactComparison.AtLeast => (record, _) => read(record) is { } fact ? Truths.Of(fact >= value) : Truth.Unknown,
        FactComparison.AtMost => (record, _) => read(record) is { } fact ? Truths.Of(fact <= value) : Truth.Unknown,
        FactComparison.OneOf => (record, _) => read(record) is { } fact ? Truths.Of((value >> (int)fact & 1) == 1) : Truth.Unknown,
        FactComparison.Confirmed => (record, _) => Truths.Of((FindingState?)read(record)),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison of the vocabulary."),
    };

    private static RecordTest All(RecordTest[] tests) => tests switch
    {
        [] => (_, _) => Truth.True,
        [var only] => only,
        [var first, var second] => (record, cutoff) =>
            first(record, cutoff) is var one && one == Truth.False ? one : Truths.And(one, second(record, cutoff)),
        _ => (record, cutoff) =>
        {
            var least = Truth.True;
            foreach (var test in tests)
            {
                least = Truths.And(least, test(record, cutoff));
                if (least == Truth.False)
                {
                    break;
                }
            }

            return least;
        }
        ,
    };

    private static RecordTest Any(RecordTest[] tests) => (record, cutoff) =>
    {
        var greatest = Truth.False;
        foreach (var test in tests)
        {
            greatest = Truths.Or(greatest, test(record, cutoff));
            if (greatest == Truth.True)
            {
                break;
            }
        }

        return greatest;
    };
}
