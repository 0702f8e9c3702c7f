using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>Criteria of a pool that may want the same records, directly or through others.</summary>
internal sealed class RecordComponent
{
    /// <summary>A record's fits are kept as bits.</summary>
    public const int MaxPlaces = 64;

    private readonly int[] _firstTakes;
    private readonly ulong[] _places;

    public RecordComponent(RecordCriterion[] criteria)
    {
        Criteria = criteria;
        All = criteria.Aggregate(0UL, (bits, criterion) => bits | criterion.Bit);
        Takes = [.. criteria.SelectMany(criterion => criterion.Takes)];
        foreach (var take in Takes)
        {
            take.Place = Places;
            WeightedPlaces |= take.IsWeighted && Places < MaxPlaces ? 1UL << Places : 0;
            Places += take.SubstituteSlot < 0 ? 1 : 2;
        }

        _firstTakes = [.. criteria.Select((_, place) => criteria.Take(place).Sum(earlier => earlier.Takes.Count()))];
        _places = [.. criteria.Select(criterion => criterion.Takes.Aggregate(0UL, (bits, take) => bits | take.Places))];
    }

    public RecordCriterion[] Criteria { get; }

    /// <summary>All its criteria as bits.</summary>
    public ulong All { get; }

    public CompiledTake[] Takes { get; }

    public int Places { get; }

    /// <summary>The places of takes to which records contribute differently.</summary>
    public ulong WeightedPlaces { get; }

    /// <summary>Where among the takes those of a criterion begin.</summary>
    public int FirstTakeOf(int criterion) => _firstTakes[criterion];

    /// <summary>The places of a criterion's takes, as bits.</summary>
    public ulong PlacesOf(int criterion) => _places[criterion];

    /// <summary>Whether the first set is preferred: it has more criteria or, with as many, the earlier ones.</summary>
    public static bool IsPreferred(ulong set, ulong other)
    {
        var difference = BitOperations.PopCount(set) - BitOperations.PopCount(other);
        var unlike = set ^ other;
        return difference != 0 ? difference > 0 : (set & unlike & (~unlike + 1)) != 0;
    }
}
