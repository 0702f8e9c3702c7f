using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// Divides records among criteria in every way there is, by the words of the standard alone: each record serves one
/// criterion or none, one record of a project and kind counts.
/// </summary>
internal sealed class BruteForceDivision(IReadOnlyList<Criterion> leaves, IReadOnlyList<Achievement> records, Func<IReadOnlySet<string>, bool> isRootMet)
{
    private (bool Root, int Count, int[] Places) _best = (false, 0, []);

    /// <summary>
    /// The criteria met by the preferred division: one that meets the group at the top, then one that meets more criteria,
    /// then one that meets earlier ones.
    /// </summary>
    public IReadOnlyList<string> Find()
    {
        Divide(0, (1 << records.Count) - 1, 0, []);
        return [.. _best.Places.Select(place => leaves[place].Code)];
    }

    private void Divide(int place, int free, int used, int[] met)
    {
        if (place == leaves.Count)
        {
            var division = (isRootMet(met.Select(item => leaves[item].Code).ToHashSet()), met.Length, met);
            _best = IsPreferred(division, _best) ? division : _best;
            return;
        }

        for (var set = free; ; set = (set - 1) & free)
        {
            if (set == 0)
            {
                Divide(place + 1, free, used, met);
                return;
            }

            if (IsOnePerProject(used | set) && Satisfies((RecordsRule)leaves[place].Rule!, set))
            {
                Divide(place + 1, free & ~set, used | set, [.. met, place]);
            }
        }
    }

    private static bool IsPreferred((bool Root, int Count, int[] Places) one, (bool Root, int Count, int[] Places) other)
    {
        if (one.Root != other.Root || one.Count != other.Count)
        {
            return one.Root != other.Root ? one.Root : one.Count > other.Count;
        }

        return one.Places.Zip(other.Places).Where(pair => pair.First != pair.Second).Select(pair => pair.First < pair.Second).FirstOrDefault();
    }

    private Achievement[] Of(int set) => [.. records.Where((_, place) => (set >> place & 1) == 1)];

    private bool IsOnePerProject(int set) =>
        Of(set).Where(record => record.ProjectKey is not null).GroupBy(record => (record.ProjectKey, record.Kind)).All(same => same.Count() == 1);

    private bool Satisfies(RecordsRule rule, int set) => rule.AnyOf.Any(alternative => FillAll(alternative.AllOf, 0, set));

    /// <summary>Whether the takes from a place on can be filled from the set, each from records of its own.</summary>
    private bool FillAll(IReadOnlyList<RecordTake> takes, int place, int set)
    {
        if (place == takes.Count)
        {
            return true;
        }

        for (var own = set; own > 0; own = (own - 1) & set)
        {
            if (Fills(takes[place], Of(own)) && FillAll(takes, place + 1, set & ~own))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fills(RecordTake take, Achievement[] records)
    {
        var fitting = records.Where(record => Fits(take.Kinds, take.Where, record)).ToArray();
        var standIns = take.Substitute is { } substitute
            ? Math.Min(substitute.AtMost, records.Except(fitting).Count(record => Fits(substitute.Kinds, substitute.Where, record)))
            : 0;
        var number = take.Deeds ? fitting.Sum(record => record.Count ?? 1) : fitting.Length + standIns;
        return number >= take.AtLeast && (take.TotalOf is null || fitting.Sum(record => record.ContractFen ?? 0) >= take.TotalFen);
    }

    private static bool Fits(IReadOnlyList<string> kinds, RecordCondition where, Achievement record) => kinds.Contains(record.Kind) && Holds(where, record);

    private static bool Holds(RecordCondition condition, Achievement record) => condition switch
    {
        AllConditions all => all.Conditions.All(part => Holds(part, record)),
        FactCondition { Fact: AchievementFact.Rank, Comparison: FactComparison.AtMost } rank => record.Rank <= rank.Value,
        _ => throw new ArgumentException($"{condition} is not of the random standards.", nameof(condition)),
    };
}
