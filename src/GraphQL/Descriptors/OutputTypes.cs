namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes object types, interfaces and unions from classes.</summary>
internal sealed class OutputTypes(TypeRegistry types, SchemaContext context)
{
    /// <summary>The composite type of a class or interface.</summary>
    public NamedType Create(Type type)
    {
        if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false))
        {
            return types.GetOrAdd(NamingConventions.TypeName(type), name => Describe(new UnionType(name), type), union => FillUnion(union, type));
        }

        if (type.IsInterface || type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
        {
            return types.GetOrAdd(NamingConventions.TypeName(type), name => Describe(new InterfaceType(name), type), i => FillInterface(i, type));
        }

        if (type.IsPrimitive || type == typeof(void) || type.IsPointer || typeof(Delegate).IsAssignableFrom(type))
        {
            throw new SchemaException($"{type} has no counterpart in GraphQL; bind it to a scalar or ignore the member.");
        }

        return CreateObject(types.Configurations.Of(type));
    }

    /// <summary>The object type of a description.</summary>
    public ObjectType CreateObject(ObjectTypeConfiguration configuration) => types.GetOrAdd(
        configuration.Name,
        name => new ObjectType(name) { RuntimeType = configuration.RuntimeType, Description = configuration.Description },
        made => FillObject(made, configuration));

    private void FillObject(ObjectType made, ObjectTypeConfiguration configuration)
    {
        foreach (var reference in configuration.Interfaces)
        {
            AddInterface(made, (InterfaceType)reference.Resolve(types).Named);
        }

        foreach (var contract in RegisteredInterfaces(configuration.RuntimeType))
        {
            AddInterface(made, (InterfaceType)types.OutputNamed(contract));
        }

        var fields = new ObjectFields(types, context);
        made.Fields.AddRange(configuration.Fields.Select(f => fields.Create(configuration, f)));
    }

    private static void AddInterface(ComplexOutputType made, InterfaceType contract)
    {
        if (!made.Interfaces.Contains(contract.Name))
        {
            made.Interfaces.Add(contract);
        }
    }

    private void FillInterface(InterfaceType made, Type type)
    {
        foreach (var contract in RegisteredInterfaces(type).Where(c => c != type))
        {
            AddInterface(made, (InterfaceType)types.OutputNamed(contract));
        }

        var fields = new ObjectFields(types, context);
        var configuration = types.Configurations.Of(type);
        made.Fields.AddRange(configuration.Fields.Select(f => fields.CreateSignature(configuration, f)));
    }

    private void FillUnion(UnionType made, Type type)
    {
        foreach (var member in context.Setup.Types.Where(t => t != type && type.IsAssignableFrom(t) && !t.IsAbstract))
        {
            made.Types.Add((ObjectType)types.OutputNamed(member));
        }
    }

    private IEnumerable<Type> RegisteredInterfaces(Type? type) => type is null
        ? []
        : context.Setup.Types.Where(t => t.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) && t.IsAssignableFrom(type));

    private static T Describe<T>(T made, Type type)
        where T : NamedType
    {
        made.RuntimeType = type;
        made.Description = MemberText.Description(type);
        return made;
    }
}
