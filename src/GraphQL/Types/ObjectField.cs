namespace ScoringPlatform.GraphQL.Types;

/// <summary>A field of an object or interface type, and how its value is found (specification, section 3.6).</summary>
public sealed class ObjectField(string name, GraphQLType type) : DeprecatableMember(name)
{
    public GraphQLType Type { get; set => field = Guarded(value); } = type;

    public NamedList<Argument> Arguments { get; } = [];

    /// <summary>Finds the value; null when <see cref="Member"/> does.</summary>
    public FieldResolver? Resolver { get; set => field = Guarded(value); }

    /// <summary>
    /// Reads the value from the parent alone: no arguments, no services, no waiting. Execution takes this path where it
    /// is given and <see cref="Resolver"/> is not.
    /// </summary>
    public Func<object, object?>? Member { get; set => field = Guarded(value); }

    /// <summary>For a root field of the subscription type: opens the stream of events, each of which becomes the parent.</summary>
    public SubscribeResolver? Subscribe { get; set => field = Guarded(value); }

    /// <summary>What is asked of the caller before <see cref="Member"/> is read; resolvers hold their own gates.</summary>
    internal IReadOnlyList<RoleGate> Gates { get; set => field = Guarded(value); } = [];

    internal override void Freeze()
    {
        base.Freeze();
        Arguments.Freeze();
    }
}
