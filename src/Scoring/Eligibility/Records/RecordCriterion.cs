using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>A criterion decided by records, made ready to run.</summary>
/// <param name="Criterion">Its index in the plan.</param>
/// <param name="Place">Its number in the pool; the pool's sets of criteria have a bit for each.</param>
/// <param name="Alternatives">The takes of each alternative, in the order written.</param>
internal sealed record RecordCriterion(int Criterion, int Place, RecordsRule Rule, CompiledTake[][] Alternatives)
{
    public ulong Bit => 1UL << Place;

    public IEnumerable<CompiledTake> Takes => Alternatives.SelectMany(takes => takes);

    /// <summary>The tests of all its takes, stand-ins included.</summary>
    public int[] Slots { get; } =
    [
        .. Alternatives.SelectMany(takes => takes).SelectMany(take => new[] { take.Slot, take.SubstituteSlot }).Where(slot => slot >= 0),
    ];
}
