namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>
/// Selection sets that are merged into one, with the types they are made on. Two are equal when they merge the same
/// selections for the same check, whatever stands above them.
/// </summary>
internal sealed class OverlapSet : IEquatable<OverlapSet>
{
    private readonly HashSet<(SelectionSetNode, CompositeType?)> _selections;
    private readonly int _hash;

    internal OverlapSet(IReadOnlyList<(SelectionSetNode Selections, CompositeType? Type)> selections, OverlapCheck check, OverlapPath? above)
    {
        _selections = [.. selections];
        Selections = [.. _selections];
        Check = check;
        Above = above;
        _hash = (int)check;
        foreach (var (node, type) in _selections)
        {
            _hash ^= HashCode.Combine(RuntimeHelpers.GetHashCode(node), type is null ? 0 : RuntimeHelpers.GetHashCode(type));
        }
    }

    internal IReadOnlyList<(SelectionSetNode Selections, CompositeType? Type)> Selections { get; }

    internal OverlapCheck Check { get; }

    internal OverlapPath? Above { get; }

    public bool Equals(OverlapSet? other) =>
        other is not null && _hash == other._hash && Check == other.Check && _selections.SetEquals(other._selections);

    public override bool Equals(object? obj) => Equals(obj as OverlapSet);

    public override int GetHashCode() => _hash;
}
