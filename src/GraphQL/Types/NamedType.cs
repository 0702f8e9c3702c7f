using System.Collections.ObjectModel;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>
/// A type with a name. It is made first and filled afterwards, in any order, so that types can refer to each other in
/// circles; once the schema is built every change throws <see cref="InvalidOperationException"/>.
/// </summary>
public abstract class NamedType(string name) : GraphQLType, ISchemaMember
{
    public string Name { get; } = name;

    public string? Description { get; set => field = Guarded(value); }

    /// <summary>The .NET type whose values this type describes; null when there is none in particular.</summary>
    public Type? RuntimeType { get; set => field = Guarded(value); }

    public IList<AppliedDirective> Directives { get; private set; } = [];

    public FeatureBag Features { get; } = new();

    public sealed override NamedType Named => this;

    /// <summary>Whether the name is kept for introspection (specification, section 2.1.9 "Reserved Names").</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    protected bool IsFrozen { get; private set; }

    public sealed override string ToString() => Name;

    internal virtual void Freeze()
    {
        IsFrozen = true;
        Directives = new ReadOnlyCollection<AppliedDirective>(Directives);
    }

    protected T Guarded<T>(T value) => FrozenSchema.Unless(IsFrozen, Name, value);
}
