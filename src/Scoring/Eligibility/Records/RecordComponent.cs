using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Criteria of a pool that may want the same records, directly or through others.</summary>
internal sealed class RecordComponent
{
    /// <summary>All subsets are listed, so that this bounds them to 4096.</summary>
    public const int MaxCriteria = 12;

    /// <summary>A record's fits are kept as bits.</summary>
    public const int MaxPlaces = 64;

    public RecordComponent(RecordCriterion[] criteria)
    {
        Criteria = criteria;
        All = criteria.Aggregate(0UL, (bits, criterion) => bits | criterion.Bit);
        var place = 0;
        foreach (var take in criteria.SelectMany(criterion => criterion.Takes))
        {
            take.Place = place;
            WeightedPlaces |= take.IsWeighted && place < MaxPlaces ? 1UL << place : 0;
            place += take.SubstituteSlot < 0 ? 1 : 2;
        }

        Places = place;
        Takes = [.. criteria.SelectMany(criterion => criterion.Takes)];
        Subsets = criteria.Length is > 1 and <= MaxCriteria ? OrderedSubsets(criteria) : [];
    }

    public RecordCriterion[] Criteria { get; }

    /// <summary>All its criteria as bits.</summary>
    public ulong All { get; }

    public CompiledTake[] Takes { get; }

    public int Places { get; }

    /// <summary>The places of takes to which records contribute differently.</summary>
    public ulong WeightedPlaces { get; }

    /// <summary>The sets of its criteria, most criteria first, then those with earlier criteria.</summary>
    public ulong[] Subsets { get; }

    /// <summary>Whether the first set is preferred: it has more criteria or, with as many, the earlier ones.</summary>
    public static bool IsPreferred(ulong set, ulong other)
    {
        var difference = BitOperations.PopCount(set) - BitOperations.PopCount(other);
        var unlike = set ^ other;
        return difference != 0 ? difference > 0 : (set & unlike & (~unlike + 1)) != 0;
    }

    private static ulong[] OrderedSubsets(RecordCriterion[] criteria)
    {
        var subsets = new ulong[(1 << criteria.Length) - 1];
        for (var number = 1; number <= subsets.Length; number++)
        {
            for (var i = 0; i < criteria.Length; i++)
            {
                subsets[number - 1] |= (number >> i & 1) == 1 ? criteria[i].Bit : 0;
            }
        }

        Array.Sort(subsets, (left, right) => left == right ? 0 : IsPreferred(left, right) ? -1 : 1);
        return subsets;
    }
}
