using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Eligibility.Records;

/// <summary>The records of one evaluation: where each day lies, which tests each passes, which count as one.</summary>
internal sealed class RecordLedger
{
    private const int WordBits = 64;

    private Achievement[] _records = new Achievement[WordBits];
    private RecordWindow[] _windows = new RecordWindow[WordBits];
    private int[] _units = new int[WordBits];
    private bool[] _shared = new bool[WordBits];
    private ulong[] _certain = [];
    private ulong[] _possible = [];

    public int Count { get; private set; }

    /// <summary>Words of 64 bits that a set of records takes.</summary>
    public int Words { get; private set; }

    /// <summary>Whether two records share project and kind.</summary>
    public bool HasShared { get; private set; }

    /// <summary>Whether any test came out unknown, or an amount that is added up is missing.</summary>
    public bool IsOpen { get; private set; }

    public Achievement this[int record] => _records[record];

    public RecordWindow Window(int record) => _windows[record];

    /// <summary>Records with the same project and kind have the same unit, of which one may be used.</summary>
    public int Unit(int record) => _units[record];

    public bool IsShared(int record) => _shared[record];

    /// <summary>The records that pass a test: for certain, or also if everything open turns out well.</summary>
    public ReadOnlySpan<ulong> Passing(int slot, bool optimistic) =>
        (optimistic ? _possible : _certain).AsSpan(slot * Words, Words);

    /// <summary>Whether any record passes one of the tests for certain.</summary>
    public bool AnyPasses(int[] slots)
    {
        foreach (var slot in slots)
        {
            if (Passing(slot, false).ContainsAnyExcept(0UL))
            {
                return true;
            }
        }

        return false;
    }

    public Truth Outcome(int slot, int record)
    {
        var word = (slot * Words) + (record / WordBits);
        var bit = 1UL << (record % WordBits);
        return (_certain[word] & bit) != 0 ? Truth.True : (_possible[word] & bit) != 0 ? Truth.Unknown : Truth.False;
    }

    public void Begin(EvaluationPlan plan, IReadOnlyList<Achievement> records, DateOnly? since, DateOnly cutoff, bool ordered)
    {
        Count = records.Count;
        Words = (Count + WordBits - 1) / WordBits;
        HasShared = false;
        IsOpen = false;
        Reserve(plan.Slots * Words);
        for (var i = 0; i < Count; i++)
        {
            _records[i] = records[i];
        }

        if (ordered)
        {
            Array.Sort(_records, 0, Count, RecordOrder.Instance);
        }

        for (var i = 0; i < Count; i++)
        {
            Place(plan, i, since, cutoff);
        }
    }

    public void End() => Array.Clear(_records, 0, Count);

    private void Reserve(int words)
    {
        if (_records.Length < Count)
        {
            _records = new Achievement[Count];
            _windows = new RecordWindow[Count];
            _units = new int[Count];
            _shared = new bool[Count];
        }

        if (_certain.Length < words)
        {
            _certain = new ulong[words];
            _possible = new ulong[words];
        }
        else
        {
            _certain.AsSpan(0, words).Clear();
            _possible.AsSpan(0, words).Clear();
        }
    }

    private void Place(EvaluationPlan plan, int i, DateOnly? since, DateOnly cutoff)
    {
        var record = _records[i];
        _windows[i] = WindowOf(record.ObtainedOn, since, cutoff);
        _units[i] = i;
        _shared[i] = false;
        if (_windows[i] > RecordWindow.Undated || !plan.TestsByKind.TryGetValue(record.Kind, out var tests))
        {
            return;
        }

        JoinUnit(i, record);
        var atBest = _windows[i] == RecordWindow.Undated ? Truth.Unknown : Truth.True;
        var word = i / WordBits;
        var bit = 1UL << (i % WordBits);
        foreach (var test in tests)
        {
            var truth = Truths.And(atBest, test.Test(record, cutoff));
            if (truth == Truth.False)
            {
                continue;
            }

            _possible[(test.Slot * Words) + word] |= bit;
            _certain[(test.Slot * Words) + word] |= truth == Truth.True ? bit : 0;
            IsOpen |= truth == Truth.Unknown || (test.Amount is { } amount && amount(record) is null);
        }
    }

    private static RecordWindow WindowOf(DateOnly? day, DateOnly? since, DateOnly cutoff)
    {
        if (day is not { } obtained)
        {
            return RecordWindow.Undated;
        }

        return obtained > cutoff ? RecordWindow.AfterCutoff : obtained <= since ? RecordWindow.BeforeTitle : RecordWindow.Inside;
    }

    private void JoinUnit(int i, Achievement record)
    {
        if (record.ProjectKey is not { } project)
        {
            return;
        }

        for (var j = 0; j < i; j++)
        {
            if (_windows[j] <= RecordWindow.Undated && _records[j].ProjectKey == project && _records[j].Kind == record.Kind)
            {
                _units[i] = _units[j];
                _shared[i] = _shared[j] = true;
                HasShared = true;
                return;
            }
        }
    }
}
