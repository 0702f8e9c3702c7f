using System.Numerics;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>
/// Finds the largest sets of a component's criteria that records can satisfy together. Whatever satisfies a set satisfies
/// every part of it, so that a set is built criterion by criterion and left as soon as it fails.
/// </summary>
/// <remarks>
/// To satisfy as many as possible is set packing as soon as a criterion wants three records, so that no way is known that
/// is quick for every standard. The work is bounded by the criteria that a dossier could each meet alone and that want the
/// same records; nearly always all of them can be met together, which is tried first.
/// </remarks>
internal sealed class SetSearch(RecordSolver solver)
{
    private readonly List<ulong> _found = [];
    private int _atMost;

    /// <param name="wanted">The criteria that could each be met alone. The solver is prepared for their component.</param>
    /// <param name="onlyBest">Whether the first of the sets is enough.</param>
    /// <returns>The sets that no other one includes, preferred first.</returns>
    public IReadOnlyList<ulong> Find(ulong wanted, bool onlyBest)
    {
        _found.Clear();
        _atMost = solver.Units; // each criterion needs one of its own
        if (solver.TryAssign(wanted))
        {
            _found.Add(wanted);
        }
        else
        {
            Extend(0, wanted, onlyBest);
            _found.Sort((left, right) => left == right ? 0 : RecordComponent.IsPreferred(left, right) ? -1 : 1);
        }

        return _found;
    }

    /// <summary>Tries the sets that have all of <paramref name="chosen"/> and some of <paramref name="left"/>, those with earlier criteria first.</summary>
    private void Extend(ulong chosen, ulong left, bool onlyBest)
    {
        if (left == 0)
        {
            Keep(chosen, onlyBest);
            return;
        }

        if (!CanImprove(chosen | left, onlyBest))
        {
            return;
        }

        var next = left & (~left + 1);
        if (solver.TryAssign(chosen | next))
        {
            Extend(chosen | next, left & ~next, onlyBest);
        }

        Extend(chosen, left & ~next, onlyBest);
    }

    private bool CanImprove(ulong most, bool onlyBest)
    {
        foreach (var set in _found)
        {
            if (onlyBest ? Math.Min(BitOperations.PopCount(most), _atMost) <= BitOperations.PopCount(set) : (most & ~set) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Keep(ulong set, bool onlyBest)
    {
        if (set == 0 || !CanImprove(set, onlyBest))
        {
            return;
        }

        if (onlyBest)
        {
            _found.Clear();
        }

        _found.Add(set);
    }
}
