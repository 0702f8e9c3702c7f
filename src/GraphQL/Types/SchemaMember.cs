using System.Collections.ObjectModel;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>
/// A part of the schema that is not a type. It is changed freely until the schema that holds it is built; from then on
/// every change throws <see cref="InvalidOperationException"/> and all threads may read.
/// </summary>
public abstract class SchemaMember(string name) : ISchemaMember
{
    public string Name { get; } = name;

    public string? Description { get; set => field = Guarded(value); }

    public IList<AppliedDirective> Directives { get; private set; } = [];

    public FeatureBag Features { get; } = new();

    protected bool IsFrozen { get; private set; }

    public override string ToString() => Name;

    internal virtual void Freeze()
    {
        IsFrozen = true;
        Directives = new ReadOnlyCollection<AppliedDirective>(Directives);
    }

    protected T Guarded<T>(T value) => FrozenSchema.Unless(IsFrozen, Name, value);
}
