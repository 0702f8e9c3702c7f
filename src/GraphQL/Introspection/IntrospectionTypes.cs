namespace ScoringPlatform.GraphQL.Introspection;

/// <summary>
/// The types through which a schema describes itself (specification, section 4): ordinary object types over the objects
/// of the type system. Made anew for each schema, since a schema's members belong to it alone.
/// </summary>
internal sealed class IntrospectionTypes
{
    private readonly ScalarType _text;
    private readonly GraphQLType _requiredText;
    private readonly ScalarType _boolean;
    private readonly GraphQLType _requiredBoolean;
    private readonly ObjectType _schema = new("__Schema") { Description = "The schema: its types, its roots and its directives." };
    private readonly ObjectType _type = new("__Type") { Description = "A type. Which fields have values follows from its kind." };
    private readonly ObjectType _field = new("__Field") { Description = "A field of an object or interface type." };
    private readonly ObjectType _inputValue = new("__InputValue") { Description = "An argument or an input field." };
    private readonly ObjectType _enumValue = new("__EnumValue") { Description = "A value of an enum." };
    private readonly ObjectType _directive = new("__Directive") { Description = "A directive that documents or the schema may use." };
    private readonly EnumType _typeKind = EnumOf<TypeKind>("__TypeKind", "The kinds of type.");
    private readonly EnumType _location = EnumOf<DirectiveLocation>("__DirectiveLocation", "The places where directives may stand.");

    internal IntrospectionTypes(ScalarType text, ScalarType boolean)
    {
        (_text, _boolean) = (text, boolean);
        (_requiredText, _requiredBoolean) = (new NonNullType(text), new NonNullType(boolean));
        AddSchemaFields();
        AddTypeFields();
        AddFieldFields();
        AddInputValueFields();
        AddEnumValueFields();
        AddDirectiveFields();
    }

    internal IEnumerable<NamedType> All => [_schema, _type, _typeKind, _field, _inputValue, _enumValue, _directive, _location];

    /// <summary><c>__schema</c> and <c>__type</c>, fields of the query root.</summary>
    internal IReadOnlyList<ObjectField> RootFields =>
    [
        new("__schema", new NonNullType(_schema))
        {
            Description = "Describes the schema.",
            Resolver = context => ValueTask.FromResult<object?>(context.Schema),
        },
        new("__type", _type)
        {
            Description = "Describes one type.",
            Arguments = { new Argument("name", _requiredText) },
            Resolver = context => ValueTask.FromResult<object?>(context.Schema.FindType(context.ArgumentValue<string>("name"))),
        },
    ];

    /// <summary><c>__typename</c>: execution knows the object's type and answers it itself.</summary>
    internal ObjectField TypeNameField => new("__typename", _requiredText) { Description = "The name of the object's type." };

    private void AddSchemaFields()
    {
        Add<Schema>(_schema, "description", _text, schema => schema.Description);
        Add<Schema>(_schema, "types", ListOf(_type), schema => schema.Types);
        Add<Schema>(_schema, "queryType", new NonNullType(_type), schema => schema.QueryType);
        Add<Schema>(_schema, "mutationType", _type, schema => schema.MutationType);
        Add<Schema>(_schema, "subscriptionType", _type, schema => schema.SubscriptionType);
        Add<Schema>(_schema, "directives", ListOf(_directive), schema => schema.Directives);
    }

    private void AddTypeFields()
    {
        Add<GraphQLType>(_type, "kind", new NonNullType(_typeKind), type => type.Kind);
        Add<GraphQLType>(_type, "name", _text, type => (type as NamedType)?.Name);
        Add<GraphQLType>(_type, "description", _text, type => (type as NamedType)?.Description);
        Add<GraphQLType>(_type, "specifiedByURL", _text, type => (type as ScalarType)?.SpecifiedBy);
        AddFiltered<GraphQLType, ObjectField>(_type, "fields", OptionalListOf(_field), type => (type as ComplexOutputType)?.Fields);
        Add<GraphQLType>(_type, "interfaces", OptionalListOf(_type), type => (type as ComplexOutputType)?.Interfaces);
        _type.Fields.Add(new ObjectField("possibleTypes", OptionalListOf(_type))
        {
            Resolver = context => ValueTask.FromResult<object?>(
                context.Parent<GraphQLType>() is CompositeType { IsAbstract: true } type ? context.Schema.GetPossibleTypes(type) : null),
        });
        AddFiltered<GraphQLType, EnumValue>(_type, "enumValues", OptionalListOf(_enumValue), type => (type as EnumType)?.Values);
        AddFiltered<GraphQLType, InputField>(_type, "inputFields", OptionalListOf(_inputValue), type => (type as InputObjectType)?.Fields);
        Add<GraphQLType>(_type, "ofType", _type, type => (type as WrappingType)?.OfType);
        Add<GraphQLType>(_type, "isOneOf", _boolean, type => (type as InputObjectType)?.IsOneOf);
    }

    private void AddFieldFields()
    {
        AddNameAndDescription(_field);
        AddFiltered<ObjectField, Argument>(_field, "args", ListOf(_inputValue), field => field.Arguments);
        Add<ObjectField>(_field, "type", new NonNullType(_type), field => field.Type);
        AddDeprecation(_field);
    }

    private void AddInputValueFields()
    {
        AddNameAndDescription(_inputValue);
        Add<InputValue>(_inputValue, "type", new NonNullType(_type), value => value.Type);
        Add<InputValue>(_inputValue, "defaultValue", _text, value => value.DefaultValue is { } literal ? SyntaxPrinter.Print(literal) : null);
        AddDeprecation(_inputValue);
    }

    private void AddEnumValueFields()
    {
        AddNameAndDescription(_enumValue);
        AddDeprecation(_enumValue);
    }

    private void AddDirectiveFields()
    {
        AddNameAndDescription(_directive);
        Add<DirectiveDefinition>(_directive, "isRepeatable", _requiredBoolean, directive => directive.IsRepeatable);
        Add<DirectiveDefinition>(_directive, "locations", ListOf(_location), directive => directive.Locations);
        AddFiltered<DirectiveDefinition, Argument>(_directive, "args", ListOf(_inputValue), directive => directive.Arguments);
    }

    private void AddNameAndDescription(ObjectType type)
    {
        Add<ISchemaMember>(type, "name", _requiredText, member => member.Name);
        Add<ISchemaMember>(type, "description", _text, member => member.Description);
    }

    private void AddDeprecation(ObjectType type)
    {
        Add<DeprecatableMember>(type, "isDeprecated", _requiredBoolean, member => member.IsDeprecated);
        Add<DeprecatableMember>(type, "deprecationReason", _text, member => member.DeprecationReason);
    }

    private static void Add<T>(ObjectType type, string name, GraphQLType fieldType, Func<T, object?> read) =>
        type.Fields.Add(new ObjectField(name, fieldType) { Member = parent => read((T)parent) });

    /// <summary>A list whose deprecated members are left out unless they are asked for.</summary>
    private void AddFiltered<TParent, TMember>(
        ObjectType type,
        string name,
        GraphQLType fieldType,
        Func<TParent, IReadOnlyList<TMember>?> read)
        where TMember : DeprecatableMember
    {
        const string IncludeDeprecated = "includeDeprecated";
        type.Fields.Add(new ObjectField(name, fieldType)
        {
            Arguments =
            {
                new Argument(IncludeDeprecated, _requiredBoolean) { DefaultValue = new BooleanValueNode(Location.None, false) },
            },
            Resolver = context =>
            {
                var members = read(context.Parent<TParent>());
                var shown = members is null || context.ArgumentValue<bool>(IncludeDeprecated)
                    ? members
                    : [.. members.Where(member => !member.IsDeprecated)];
                return ValueTask.FromResult<object?>(shown);
            },
        });
    }

    private static NonNullType ListOf(NamedType type) => new(OptionalListOf(type));

    private static ListType OptionalListOf(NamedType type) => new(new NonNullType(type));

    private static EnumType EnumOf<T>(string name, string description)
        where T : struct, Enum
    {
        var type = new EnumType(name) { Description = description, RuntimeType = typeof(T) };
        type.Values.AddRange(Enum.GetValues<T>().Select(value => new EnumValue(SpecNames.Of(value), value)));
        return type;
    }
}
