namespace ScoringPlatform.Scoring.Assignments;

/// <summary>The state of one planning: who has which application, and what each expert carries and can still take.</summary>
internal sealed class AssignmentFlow
{
    private readonly Row[] rows;
    private readonly SortedDictionary<int, Reviewer> reviewers = [];

    public AssignmentFlow(
        IReadOnlyList<AssignmentRequest> requests, IReadOnlyDictionary<int, int> loads, IReadOnlyDictionary<int, int> capacities)
    {
        foreach (var expert in requests.SelectMany(request => request.Candidates).Distinct())
        {
            reviewers[expert] = new Reviewer(expert, capacities.TryGetValue(expert, out var capacity) ? capacity : int.MaxValue)
            {
                Load = loads.GetValueOrDefault(expert),
            };
        }

        rows = [.. requests.OrderBy(request => request.Application)
            .Select(request => new Row(request, [.. request.Candidates.Distinct().Order().Select(expert => reviewers[expert])]))];
        foreach (var row in rows)
        {
            foreach (var reviewer in row.Candidates)
            {
                row.Candidates[0].Join(reviewer);
            }
        }
    }

    /// <summary>Gives experts turn by turn: the first to every application that needs one, then the second.</summary>
    public void Run()
    {
        var open = rows.OrderBy(row => row.Candidates.Length).ThenBy(row => row.Request.Application).ToList();
        for (var turn = 1; open.Count > 0; turn++)
        {
            open.RemoveAll(row => row.Request.Needed < turn || !GiveOne(row));
        }
    }

    public IReadOnlyList<(int Application, int Expert)> Pairs() =>
        [.. rows.SelectMany(row => row.Assigned.Order().Select(expert => (row.Request.Application, expert)))];

    public IReadOnlyList<AssignmentShortage> Shortages() =>
        [.. rows.Where(row => row.Assigned.Count < row.Request.Needed).Select(row => row.Shortage())];

    /// <summary>
    /// Gives the application one expert more along the cheapest chain: it takes an expert, whose other application takes
    /// another, and so on to one with room. What a chain costs is the load at its end alone, since all others stay level;
    /// the search ends at the least load that any expert has whom a chain could lead to.
    /// </summary>
    private static bool GiveOne(Row start)
    {
        var reachedFrom = new Dictionary<Reviewer, Row>();
        var enteredBy = new Dictionary<Row, Reviewer>();
        var queue = new Queue<Row>([start]);
        Reviewer? end = null;
        var least = start.LeastLoad();
        while (end?.Load != least && queue.TryDequeue(out var row))
        {
            foreach (var reviewer in row.Candidates.Where(found => !row.Assigned.Contains(found.Expert) && reachedFrom.TryAdd(found, row)))
            {
                if (reviewer.HasRoom && (end is null || reviewer.Load < end.Load))
                {
                    end = reviewer;
                }

                foreach (var other in reviewer.Serving.Where(other => other != start && enteredBy.TryAdd(other, reviewer)))
                {
                    queue.Enqueue(other);
                }
            }
        }

        if (end is null)
        {
            return false;
        }

        end.Load++;
        for (var (reviewer, row) = (end, reachedFrom[end]); ; row = reachedFrom[reviewer])
        {
            row.Assigned.Add(reviewer.Expert);
            reviewer.Serving.Add(row);
            if (row == start)
            {
                return true;
            }

            reviewer = enteredBy[row];
            row.Assigned.Remove(reviewer.Expert);
            reviewer.Serving.Remove(row);
        }
    }

    private sealed class Reviewer(int expert, int capacity)
    {
        public int Expert => expert;

        public int Load { get; set; }

        public bool HasRoom => Load < capacity;

        public SortedSet<Row> Serving { get; } = new(Row.ByApplication);

        /// <summary>All experts whom shared candidates of applications connect with this one.</summary>
        public List<Reviewer> Pool { get; private set; } = [];

        public void Join(Reviewer other)
        {
            if (Pool.Count == 0)
            {
                Pool.Add(this);
            }

            if (other.Pool == Pool)
            {
                return;
            }

            IReadOnlyList<Reviewer> joining = other.Pool.Count == 0 ? [other] : other.Pool;
            Pool.AddRange(joining);
            foreach (var reviewer in joining)
            {
                reviewer.Pool = Pool;
            }
        }
    }

    private sealed class Row(AssignmentRequest request, Reviewer[] candidates)
    {
        public static Comparer<Row> ByApplication { get; } =
            Comparer<Row>.Create((left, right) => left.Request.Application.CompareTo(right.Request.Application));

        public AssignmentRequest Request => request;

        public Reviewer[] Candidates => candidates;

        public HashSet<int> Assigned { get; } = [];

        /// <summary>The least load of an expert with room in the application's pool; null when none has any.</summary>
        public int? LeastLoad() =>
            candidates is [var first, ..] ? first.Pool.Where(reviewer => reviewer.HasRoom).Min(reviewer => (int?)reviewer.Load) : null;

        public AssignmentShortage Shortage()
        {
            var excluded = new SortedDictionary<ReviewerExclusion, int>(request.Excluded.ToDictionary());
            var full = candidates.Count(reviewer => !Assigned.Contains(reviewer.Expert));
            if (full > 0)
            {
                excluded[ReviewerExclusion.AtCapacity] = full;
            }

            return new AssignmentShortage
            {
                Application = request.Application,
                Needed = request.Needed,
                Given = Assigned.Count,
                Excluded = excluded,
            };
        }
    }
}
