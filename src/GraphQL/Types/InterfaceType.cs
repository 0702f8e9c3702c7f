namespace ScoringPlatform.GraphQL.Types;

/// <summary>Fields that several types have in common (specification, section 3.7).</summary>
public sealed class InterfaceType(string name) : ComplexOutputType(name)
{
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>The object type of a value; when it is missing or returns null, the possible types are asked in turn.</summary>
    public Func<object, ObjectType?>? ResolveType { get; set => field = Guarded(value); }
}
