namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>A group's keys in several dimensions, compared one after the other.</summary>
internal sealed class CubeKeys(CubeKey[] parts) : IEquatable<CubeKeys>, IComparable<CubeKeys>
{
    public IReadOnlyList<CubeKey> Parts => parts;

    public int CompareTo(CubeKeys? other)
    {
        for (var index = 0; other is not null && index < parts.Length; index++)
        {
            var order = parts[index].CompareTo(other.Parts[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return other is null ? 1 : 0;
    }

    public bool Equals(CubeKeys? other) => other is not null && parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as CubeKeys);

    public override int GetHashCode() => parts.Aggregate(0, HashCode.Combine);
}
