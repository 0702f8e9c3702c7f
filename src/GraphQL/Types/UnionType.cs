namespace ScoringPlatform.GraphQL.Types;

/// <summary>One of several object types (specification, section 3.8).</summary>
public sealed class UnionType(string name) : CompositeType(name)
{
    public override TypeKind Kind => TypeKind.Union;

    public NamedList<ObjectType> Types { get; } = [];

    /// <summary>The object type of a value; when it is missing or returns null, the members are asked in turn.</summary>
    public Func<object, ObjectType?>? ResolveType { get; set => field = Guarded(value); }

    internal override void Freeze()
    {
        base.Freeze();
        Types.Freeze();
    }
}
