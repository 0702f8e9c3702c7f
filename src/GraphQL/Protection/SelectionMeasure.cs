using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>
/// A number for a selection set with its fragments expanded. Each fragment is measured once however often it is spread,
/// so that a small document of fragments in fragments takes no long time; numbers that grow without bound stop at
/// the largest.
/// </summary>
internal abstract class SelectionMeasure(ValidationContext context)
{
    private readonly Dictionary<string, long> _fragments = new(StringComparer.Ordinal);

    /// <summary>The number of a selection set.</summary>
    public long Of(SelectionSetNode? set)
    {
        if (set is null)
        {
            return 0;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var total = 0L;
        foreach (var selection in set.Selections)
        {
            total = Combine(total, Of(selection));
        }

        return total;
    }

    /// <summary>The number of two neighbours together.</summary>
    protected abstract long Combine(long left, long right);

    /// <summary>The number of a field with all below it.</summary>
    protected abstract long OfField(FieldNode field);

    /// <summary>A sum that does not overflow.</summary>
    protected static long Sum(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    private long Of(SelectionNode selection) => selection switch
    {
        FieldNode field => OfField(field),
        InlineFragmentNode inline => Of(inline.SelectionSet),
        FragmentSpreadNode spread => OfFragment(spread.Name.Value),
        _ => 0,
    };

    private long OfFragment(string name)
    {
        if (_fragments.TryGetValue(name, out var known))
        {
            return known;
        }

        // A fragment within itself is another rule's error; here it counts nothing.
        _fragments[name] = 0;
        return _fragments[name] = Of(context.FindFragment(name)?.SelectionSet);
    }
}
