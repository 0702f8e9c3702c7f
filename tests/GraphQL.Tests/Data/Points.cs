namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>A value type that is stored by conversion, as scores are.</summary>
public readonly record struct Points(long Thousandths) : IComparable<Points>
{
    public int CompareTo(Points other) => Thousandths.CompareTo(other.Thousandths);

    public static bool operator <(Points left, Points right) => left.Thousandths < right.Thousandths;

    public static bool operator >(Points left, Points right) => left.Thousandths > right.Thousandths;

    public static bool operator <=(Points left, Points right) => left.Thousandths <= right.Thousandths;

    public static bool operator >=(Points left, Points right) => left.Thousandths >= right.Thousandths;
}
