using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>
/// Describes object types from classes: the fields of the classes that extend them first, then their own, as they are declared.
/// </summary>
internal sealed class TypeConfigurations
{
    private readonly SchemaContext _context;
    private readonly FieldFactory _fields;
    private readonly Dictionary<Type, ObjectTypeConfiguration> _byType = [];
    private readonly ILookup<Type, Type> _extensions;

    public TypeConfigurations(SchemaContext context)
    {
        _context = context;
        _fields = new FieldFactory(context);
        _extensions = context.Setup.Types.Where(t => SchemaClasses.ExtendedBy(t) is not null).ToLookup(t => SchemaClasses.ExtendedBy(t)!);
    }

    /// <summary>The nodes of the graph by their class, as far as resolvers of other classes find them.</summary>
    public Dictionary<Type, NodeConfiguration> Nodes { get; } = [];

    /// <summary>The description of a class's object type; the same at each call.</summary>
    public ObjectTypeConfiguration Of(Type type)
    {
        if (!_byType.TryGetValue(type, out var configuration))
        {
            configuration = new ObjectTypeConfiguration { Name = NamingConventions.TypeName(type), RuntimeType = type };
            _byType.Add(type, configuration);
            Describe(configuration, type);
        }

        return configuration;
    }

    /// <summary>The description of a root type, or null if no class has fields for it.</summary>
    public ObjectTypeConfiguration? Root(OperationType operation)
    {
        var classes = _context.Setup.Types.Where(t => IsRoot(t, operation)).ToList();
        if (classes.Count == 0 && !(operation == OperationType.Query && _context.Setup.GlobalObjectIdentification is not null))
        {
            return null;
        }

        var configuration = new ObjectTypeConfiguration { Name = operation.ToString() };
        foreach (var type in classes)
        {
            configuration.Description ??= MemberText.Description(type);
            AddResolvers(configuration, type, null);
        }

        return configuration;
    }

    private bool IsRoot(Type type, OperationType operation) =>
        SchemaClasses.RootOf(type) == operation
        || (_context.Setup.Roots.TryGetValue(type, out var root) && root == operation);

    private void Describe(ObjectTypeConfiguration configuration, Type type)
    {
        configuration.Description = MemberText.Description(type);
        AddAuthorization(configuration, type);
        foreach (var extension in _extensions[type])
        {
            configuration.Description ??= MemberText.Description(extension);
            AddAuthorization(configuration, extension);
            AddResolvers(configuration, extension, type);
            Invoke(extension, configuration, type);
        }

        if (!configuration.BindExplicitly)
        {
            AddOwnFields(configuration, type);
        }

        NodeFields.Apply(configuration, this);
    }

    private void AddOwnFields(ObjectTypeConfiguration configuration, Type type)
    {
        var described = configuration.Fields.Select(f => f.Member).OfType<MemberInfo>()
            .Where(m => m.DeclaringType!.IsAssignableFrom(type)).Select(m => m.Name).ToHashSet();
        foreach (var member in SchemaMethods.OfInstance(type).Where(m => !described.Contains(m.Name)))
        {
            if (configuration.Fields.All(f => f.Name != NamingConventions.MemberName(member)))
            {
                configuration.Fields.Add(_fields.Create(member));
            }
        }
    }

    private void AddResolvers(ObjectTypeConfiguration configuration, Type type, Type? extended)
    {
        var authorization = extended is null ? MemberText.All<AuthorizeAttribute>(type).ToList() : [];
        foreach (var member in SchemaMethods.OfResolvers(type))
        {
            var field = _fields.Create(member);
            ApplyClass(field, authorization);
            if (MemberText.Find<NodeResolverAttribute>(member) is null || !AddNode(field, extended))
            {
                Replace(configuration, field);
            }
        }
    }

    // What a class of root fields asks for holds for its own fields; one that asks for something else replaces it.
    private static void ApplyClass(ObjectFieldConfiguration field, List<AuthorizeAttribute> authorization)
    {
        if (field.Authorization.Count == 0)
        {
            foreach (var authorize in authorization)
            {
                field.Authorization.Add(authorize);
            }
        }
    }

    // A resolver of a node within the node's own class is no field.
    private bool AddNode(ObjectFieldConfiguration field, Type? extended)
    {
        var node = field.ResultShape!.NamedType;
        var argument = field.Arguments.FirstOrDefault()
            ?? throw new SchemaException($"{field.Member!.DeclaringType}.{field.Member.Name} must take the identifier as an argument.");
        Nodes[node] = new NodeConfiguration(field, argument.Name, argument.RuntimeType!);
        NodeFields.MakeIdentifier(argument, node);
        return extended == node;
    }

    private static void Replace(ObjectTypeConfiguration configuration, ObjectFieldConfiguration field)
    {
        if (configuration.Fields.FirstOrDefault(f => f.Name == field.Name) is { } existing)
        {
            configuration.Fields.Remove(existing);
        }

        configuration.Fields.Add(field);
    }

    private static void AddAuthorization(ObjectTypeConfiguration configuration, Type type)
    {
        foreach (var authorize in MemberText.All<AuthorizeAttribute>(type))
        {
            configuration.Authorization.Add(authorize);
        }
    }

    private void Invoke(Type extension, ObjectTypeConfiguration configuration, Type type) =>
        SchemaMethods.Configure(extension, typeof(IObjectTypeDescriptor<>).MakeGenericType(type))?.Invoke(
            null, [Activator.CreateInstance(typeof(ObjectTypeDescriptor<>).MakeGenericType(type), configuration, _fields)]);
}
