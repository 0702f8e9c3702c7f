namespace ScoringPlatform.Scoring.Assignments;

/// <summary>The state of one planning: who has which application, and what each expert carries.</summary>
internal sealed class AssignmentBoard
{
    private readonly List<Row> _rows;
    private readonly SortedDictionary<int, int> _loads = [];
    private readonly Dictionary<int, List<Row>> _byExpert = [];

    public AssignmentBoard(IReadOnlyList<AssignmentRequest> requests, IReadOnlyDictionary<int, int> loads)
    {
        _rows = [.. requests.OrderBy(request => request.Application).Select(Row.Of)];
        foreach (var expert in _rows.SelectMany(row => row.Candidates).Distinct())
        {
            _loads[expert] = loads.GetValueOrDefault(expert);
            _byExpert[expert] = [];
        }
    }

    /// <summary>Applications with the fewest candidates choose first, each the least loaded of its own.</summary>
    public void TakeLeastLoaded()
    {
        foreach (var row in _rows.OrderBy(row => row.Candidates.Count).ThenBy(row => row.Application))
        {
            foreach (var expert in row.Candidates.OrderBy(e => _loads[e]).ThenBy(e => e).Take(row.Needed))
            {
                Give(row, expert);
            }
        }
    }

    /// <summary>Moves one unit of load from an expert to one with at least two fewer; false when no chain leads there.</summary>
    public bool MoveAlongChain()
    {
        foreach (var start in _loads.OrderByDescending(load => load.Value).ThenBy(load => load.Key).Select(load => load.Key))
        {
            if (ChainFrom(start) is { } chain)
            {
                foreach (var (row, from, to) in chain)
                {
                    Take(row, from);
                    Give(row, to);
                }

                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<(int Application, int Expert)> Pairs() =>
        [.. _rows.SelectMany(row => row.Assigned.Select(expert => (row.Application, expert)))];

    public IReadOnlyList<AssignmentShortage> Shortages() =>
        [.. _rows.Where(row => row.Candidates.Count < row.Needed)
            .Select(row => new AssignmentShortage(row.Application, row.Needed, row.Candidates.Count))];

    private List<(Row Row, int From, int To)>? ChainFrom(int start)
    {
        var cameBy = new Dictionary<int, (Row Row, int From)>();
        var queue = new Queue<int>([start]);
        var seen = new HashSet<int> { start };
        while (queue.TryDequeue(out var expert))
        {
            foreach (var (row, next) in Neighbours(expert).Where(step => seen.Add(step.Next)))
            {
                cameBy[next] = (row, expert);
                if (_loads[next] <= _loads[start] - 2)
                {
                    return Unwind(cameBy, start, next);
                }

                queue.Enqueue(next);
            }
        }

        return null;
    }

    private IEnumerable<(Row Row, int Next)> Neighbours(int expert) =>
        from row in _byExpert[expert]
        orderby row.Application
        from candidate in row.Candidates
        where !row.Assigned.Contains(candidate)
        select (row, candidate);

    private static List<(Row Row, int From, int To)> Unwind(Dictionary<int, (Row Row, int From)> cameBy, int start, int end)
    {
        var chain = new List<(Row, int, int)>();
        for (var at = end; at != start;)
        {
            var (row, from) = cameBy[at];
            chain.Add((row, from, at));
            at = from;
        }

        return chain;
    }

    private void Give(Row row, int expert)
    {
        row.Assigned.Add(expert);
        _byExpert[expert].Add(row);
        _loads[expert]++;
    }

    private void Take(Row row, int expert)
    {
        row.Assigned.Remove(expert);
        _byExpert[expert].Remove(row);
        _loads[expert]--;
    }

    private sealed record Row(int Application, int Needed, IReadOnlyList<int> Candidates)
    {
        public SortedSet<int> Assigned { get; } = [];

        public static Row Of(AssignmentRequest request) =>
            new(request.Application, request.Needed, [.. request.Candidates.Distinct().Order()]);
    }
}
