namespace ScoringPlatform.GraphQL.Types;

/// <summary>A directive that documents or the schema may use (specification, section 3.13).</summary>
public sealed class DirectiveDefinition(string name, params ImmutableArray<DirectiveLocation> locations) : SchemaMember(name)
{
    public ImmutableArray<DirectiveLocation> Locations { get; } = locations;

    public NamedList<Argument> Arguments { get; } = [];

    /// <summary>Whether it may be applied several times at one place.</summary>
    public bool IsRepeatable { get; set => field = Guarded(value); }

    public override string ToString() => $"@{Name}";

    internal override void Freeze()
    {
        base.Freeze();
        Arguments.Freeze();
    }
}
