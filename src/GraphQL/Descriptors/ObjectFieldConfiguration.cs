using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>A field of an object type before it is part of a schema.</summary>
internal sealed class ObjectFieldConfiguration
{
    /// <summary>The field's name.</summary>
    public required string Name { get; set; }

    /// <summary>The field's description, or null.</summary>
    public string? Description { get; set; }

    /// <summary>Why the field is deprecated, or null.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The field's type; null only while the field is described.</summary>
    public TypeReference? Type { get; set; }

    /// <summary>The C# type of the result that the resolver gives before middleware; null if there is no member.</summary>
    public TypeShape? ResultShape { get; set; }

    /// <summary>The arguments in their order.</summary>
    public IList<ArgumentConfiguration> Arguments { get; } = [];

    /// <summary>The property or method that the field was built from, or null.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>Middleware around the resolver, the outermost first.</summary>
    public IList<FieldMiddleware> Middleware { get; } = [];

    /// <summary>The resolver, or null where <see cref="Member"/> is read or called.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>Whether the resolver neither waits nor needs more than parent and arguments.</summary>
    public bool IsPure { get; set; }

    /// <summary>Gives the source event stream of a subscription, or null.</summary>
    public SubscribeResolver? Subscribe { get; set; }

    /// <summary>Whether the field takes long enough to count: by default one that may wait does.</summary>
    public double? Cost { get; set; }

    /// <summary>What callers must be allowed.</summary>
    public IList<AuthorizeAttribute> Authorization { get; } = [];

    /// <summary>Directives that are printed with the field.</summary>
    public IList<AppliedDirective> Directives { get; } = [];

    /// <summary>What parts of the engine hang on the field; it becomes part of <see cref="ObjectField"/>.</summary>
    public FeatureBag Features { get; } = new();

    /// <summary>Called with the finished field, whose type and arguments are known, before the schema is frozen.</summary>
    public IList<Action<TypeRegistry, ObjectField>> Completed { get; } = [];
}
