namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>A fragment does not spread itself, directly or through others (specification, section 5.5.2.2). Depth first with a stack of its own, so that a long chain of fragments does not deepen the stack of the thread.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _done = [];

    public override void Finish()
    {
        foreach (var usages in Context.Definitions)
        {
            if (usages.Definition is FragmentDefinitionNode fragment && _done.Add(fragment.Name.Value))
            {
                Follow(usages);
            }
        }
    }

    private void Follow(DefinitionUsages start)
    {
        var path = new List<Step> { new(start) };
        var depthOf = new Dictionary<DefinitionUsages, int> { [start] = 0 };
        while (path.Count > 0)
        {
            var step = path[^1];
            if (step.Next == step.Fragment.SpreadList.Count)
            {
                depthOf.Remove(step.Fragment);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var spread = step.Fragment.SpreadList[step.Next++];
            if (Context.FindUsages(spread.Name.Value) is not { } target)
            {
                continue;
            }

            if (depthOf.TryGetValue(target, out var depth))
            {
                Report(spread.Name.Value, path[depth..]);
            }
            else if (_done.Add(spread.Name.Value))
            {
                depthOf.Add(target, path.Count);
                path.Add(new Step(target));
            }
        }
    }

    /// <summary>The cycle is the last part of the path: each step's current spread leads to the next.</summary>
    private void Report(string name, List<Step> cycle)
    {
        var spreads = cycle.ConvertAll(step => step.Fragment.SpreadList[step.Next - 1]);
        var via = string.Join(", ", spreads.Take(spreads.Count - 1).Select(spread => $"\"{spread.Name.Value}\""));
        Context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", [.. spreads]);
    }

    private sealed class Step(DefinitionUsages fragment)
    {
        internal DefinitionUsages Fragment { get; } = fragment;

        internal int Next { get; set; }
    }
}
