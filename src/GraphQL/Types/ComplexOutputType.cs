namespace ScoringPlatform.GraphQL.Types;

/// <summary>A type with fields: object or interface.</summary>
public abstract class ComplexOutputType(string name) : CompositeType(name)
{
    public NamedList<ObjectField> Fields { get; } = [];

    /// <summary>The interfaces it declares to implement, those of its interfaces included.</summary>
    public NamedList<InterfaceType> Interfaces { get; } = [];

    internal override void Freeze()
    {
        base.Freeze();
        Fields.Freeze();
        Interfaces.Freeze();
    }
}
