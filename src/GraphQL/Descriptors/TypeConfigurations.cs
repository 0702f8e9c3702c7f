using System.Reflection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Language;
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
    private readonly ILookup<string, Type> _extensionsByName;

    public TypeConfigurations(SchemaContext context)
    {
        _context = context;
        _fields = new FieldFactory(context);
        var extensions = context.Setup.Types
            .SelectMany(t => t.GetCustomAttributes(inherit: false).OfType<IExtendsType>(), (type, extends) => (type, extends))
            .ToList();
        _extensions = extensions.Where(e => e.extends.ExtendedType is not null).ToLookup(e => e.extends.ExtendedType!, e => e.type);
        _extensionsByName = extensions.Where(e => e.extends.TypeName is not null).ToLookup(e => e.extends.TypeName!, e => e.type);
    }

    /// <summary>The nodes of the graph by their class, as far as resolvers of other classes find them.</summary>
    public Dictionary<Type, NodeConfiguration> Nodes { get; } = [];

    /// <summary>The description of a class's object type; the same at each call.</summary>
    public ObjectTypeConfiguration Of(Type type)
    {
        if (!_byType.TryGetValue(type, out var configuration))
        {
            configuration = new ObjectTypeConfiguration { Name = _context.Naming.TypeName(type), RuntimeType = type };
            _byType.Add(type, configuration);
            Describe(configuration, type);
        }

        return configuration;
    }

    /// <summary>The description of a root type, or null if no class has fields for it.</summary>
    public ObjectTypeConfiguration? Root(OperationType operation)
    {
        var name = operation.ToString();
        var classes = _context.Setup.Types.Where(t => IsRoot(t, operation)).Concat(_extensionsByName[name]).ToList();
        if (classes.Count == 0 && !(operation == OperationType.Query && _context.Setup.GlobalObjectIdentification is not null))
        {
            return null;
        }

        var configuration = new ObjectTypeConfiguration { Name = name };
        foreach (var type in classes)
        {
            configuration.Description ??= MemberText.Description(type);
            AddResolvers(configuration, type, null);
            Invoke(type, typeof(IObjectTypeDescriptor), new ObjectTypeDescriptor(configuration));
        }

        return configuration;
    }

    /// <summary>The field of a method that belongs to no type.</summary>
    public ObjectFieldConfiguration FieldOf(MethodInfo method) => _fields.Create(method);

    private bool IsRoot(Type type, OperationType operation) =>
        SchemaClasses.RootOf(type) == operation
        || (_context.Setup.Roots.TryGetValue(type, out var root) && root == operation);

    private void Describe(ObjectTypeConfiguration configuration, Type type)
    {
        configuration.Description = MemberText.Description(type);
        AddAuthorization(configuration, type);
        foreach (var extension in _extensions[type].Concat(_extensionsByName[configuration.Name]).Distinct())
        {
            configuration.Description ??= MemberText.Description(extension);
            AddAuthorization(configuration, extension);
            AddResolvers(configuration, extension, type);
            Invoke(extension, typeof(IObjectTypeDescriptor<>).MakeGenericType(type), TypedDescriptor(configuration, type));
        }

        if (!configuration.BindExplicitly)
        {
            AddOwnFields(configuration, type);
        }

        NodeFields.Apply(configuration, this);
    }

    private void AddOwnFields(ObjectTypeConfiguration configuration, Type type)
    {
        var ignored = configuration.Ignored.Select(m => m.Name).ToHashSet();
        var described = configuration.Fields.Select(f => f.Member).OfType<MemberInfo>()
            .Where(m => m.DeclaringType!.IsAssignableFrom(type)).Select(m => m.Name).ToHashSet();
        foreach (var member in SchemaMethods.OfInstance(type).Where(m => !ignored.Contains(m.Name) && !described.Contains(m.Name)))
        {
            if (configuration.Fields.All(f => f.Name != _context.Naming.MemberName(member)))
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
            ApplyClass(field, type, authorization);
            if (MemberText.Find<BindMemberAttribute>(member) is { } bound && extended?.GetProperty(bound.Name) is { } replaced)
            {
                configuration.Ignored.Add(replaced);
            }

            if (MemberText.Find<NodeResolverAttribute>(member) is null || !AddNode(field, extended))
            {
                Replace(configuration, field);
            }
        }
    }

    // What a class of root fields asks for holds for its own fields; one that asks for something else replaces it.
    private static void ApplyClass(ObjectFieldConfiguration field, Type type, List<AuthorizeAttribute> authorization)
    {
        field.AllowAnonymous |= type.IsDefined(typeof(AllowAnonymousAttribute), inherit: false);
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
            ?? throw SchemaErrors.Of($"{field.Member!.DeclaringType}.{field.Member.Name} must take the identifier as an argument.");
        Nodes[node] = new NodeConfiguration { Field = (field, argument.Name), IdType = argument.RuntimeType };
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

    private object TypedDescriptor(ObjectTypeConfiguration configuration, Type type) =>
        Activator.CreateInstance(typeof(ObjectTypeDescriptor<>).MakeGenericType(type), configuration, _fields)!;

    private static void Invoke(Type type, Type descriptorType, object descriptor) =>
        SchemaMethods.Configure(type, descriptorType)?.Invoke(null, [descriptor]);
}
