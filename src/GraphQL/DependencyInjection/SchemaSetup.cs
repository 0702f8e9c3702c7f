using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>What was registered for the schema, before it is put together.</summary>
internal sealed class SchemaSetup
{
    private readonly HashSet<Type> _seen = [];

    /// <summary>Classes, interfaces and enums, with or without attributes, in the order in which they were registered.</summary>
    public List<Type> Types { get; } = [];

    /// <summary>Classes whose methods are fields of a root type, although no attribute says so.</summary>
    public Dictionary<Type, OperationType> Roots { get; } = [];

    /// <summary>Classes of database contexts that resolvers get from a factory, one each.</summary>
    public HashSet<Type> DbContexts { get; } = [];

    /// <summary>Scalars by the C# type they are bound to, beyond those that are built in.</summary>
    public Dictionary<Type, ScalarType> Scalars { get; } = [];

    /// <summary>Conversions by source and target type.</summary>
    public Dictionary<(Type From, Type To), Func<object, object>> Converters { get; } = [];

    /// <summary>What each error passes through before it is sent.</summary>
    public List<Func<GraphQLError, GraphQLError>> ErrorFilters { get; } = [];

    /// <summary>Whether <c>node</c> and <c>nodes</c> are served.</summary>
    public GlobalObjectIdentificationOptions? GlobalObjectIdentification { get; set; }

    /// <summary>Whether the conventions hold for all mutations or for those marked; null leaves mutations as they are.</summary>
    public bool? MutationConventions { get; set; }

    /// <summary>Whether authorization is on.</summary>
    public bool Authorization { get; set; }

    /// <summary>
    /// Gives the requirement of a field, by the names of type and field, where neither of them declares one; null lets any
    /// field go without.
    /// </summary>
    public Func<string, string, AuthorizeAttribute?>? FieldRules { get; set; }

    /// <summary>Options of the schema.</summary>
    public SchemaOptions Options { get; } = new();

    /// <summary>Options of execution.</summary>
    public RequestExecutorOptions RequestOptions { get; } = new();

    /// <summary>The services, to learn which are scoped.</summary>
    public required IServiceCollection Services { get; init; }

    /// <summary>Registers a class once.</summary>
    public void Add(Type type)
    {
        if (_seen.Add(type))
        {
            Types.Add(type);
        }
    }
}
