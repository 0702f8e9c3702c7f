using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>
/// Reads a type system document in two passes: first every type by its name, then what refers to them. Errors are
/// collected and thrown together.
/// </summary>
internal sealed class SdlReader(DocumentNode document)
{
    private readonly SchemaBuilder _builder = new();
    private readonly BuiltInScalars _scalars = new();
    private readonly Dictionary<string, NamedType> _types = [];
    private readonly List<GraphQLError> _errors = [];

    /// <exception cref="SchemaException">Names are missing or repeated.</exception>
    internal SchemaBuilder Read()
    {
        DeclareTypes();
        foreach (var definition in document.Definitions)
        {
            Fill(definition);
        }

        UseDefaultRoots();
        if (_errors.Count > 0)
        {
            throw new SchemaException([.. _errors]);
        }

        return _builder;
    }

    private void DeclareTypes()
    {
        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>().Where(definition => !definition.IsExtension))
        {
            var type = Declare(definition);
            if (!_types.TryAdd(type.Name, type))
            {
                Report(definition.Name, $"There can be only one type named \"{type.Name}\".");
                continue;
            }

            type.Description = definition.Description?.Value;
            _builder.Types.Add(type);
        }
    }

    private NamedType Declare(TypeDefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode => new ObjectType(definition.Name.Value),
        InterfaceTypeDefinitionNode => new InterfaceType(definition.Name.Value),
        UnionTypeDefinitionNode => new UnionType(definition.Name.Value),
        EnumTypeDefinitionNode => new EnumType(definition.Name.Value),
        InputObjectTypeDefinitionNode => new InputObjectType(definition.Name.Value),
        _ when BuiltInScalars.IsSpecified(definition.Name.Value) => _scalars.Find(definition.Name.Value)!,
        _ => new SdlScalarType(definition.Name.Value),
    };

    private void Fill(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                FillSchema(schema);
                break;
            case DirectiveDefinitionNode directive:
                AddDirective(directive);
                break;
            case TypeDefinitionNode type:
                FillType(type);
                break;
            default:
                Report(definition, "Only definitions of the type system are expected here.");
                break;
        }
    }

    private void FillSchema(SchemaDefinitionNode schema)
    {
        _builder.Description ??= schema.Description?.Value;
        foreach (var directive in schema.Directives)
        {
            _builder.AppliedDirectives.Add(ToApplied(directive));
        }

        foreach (var root in schema.OperationTypes)
        {
            SetRoot(root.Operation, Find<ObjectType>(root.Type));
        }
    }

    private void SetRoot(OperationType operation, ObjectType? type)
    {
        switch (operation)
        {
            case OperationType.Query:
                _builder.Query = type;
                break;
            case OperationType.Mutation:
                _builder.Mutation = type;
                break;
            default:
                _builder.Subscription = type;
                break;
        }
    }

    private void UseDefaultRoots()
    {
        if (!document.Definitions.Any(definition => definition is SchemaDefinitionNode { IsExtension: false }))
        {
            _builder.Query ??= _types.GetValueOrDefault("Query") as ObjectType;
            _builder.Mutation ??= _types.GetValueOrDefault("Mutation") as ObjectType;
            _builder.Subscription ??= _types.GetValueOrDefault("Subscription") as ObjectType;
        }
    }

    private void FillType(TypeDefinitionNode definition)
    {
        if (!_types.TryGetValue(definition.Name.Value, out var type))
        {
            Report(definition.Name, $"Cannot extend type \"{definition.Name.Value}\" because it is not defined.");
            return;
        }

        ApplyDirectives(type, definition.Directives);
        switch (type, definition)
        {
            case (ComplexOutputType t, ObjectTypeDefinitionNode d):
                FillFields(t, d.Interfaces, d.Fields);
                break;
            case (ComplexOutputType t, InterfaceTypeDefinitionNode d):
                FillFields(t, d.Interfaces, d.Fields);
                break;
            case (UnionType t, UnionTypeDefinitionNode d):
                foreach (var member in d.Types)
                {
                    Add(t.Types, Find<ObjectType>(member), member, $"Union type {t} can only include type {member.Name.Value} once.");
                }

                break;
            case (EnumType t, EnumTypeDefinitionNode d):
                foreach (var value in d.Values)
                {
                    var made = new EnumValue(value.Name.Value) { Description = value.Description?.Value };
                    ApplyDirectives(made, value.Directives);
                    Add(t.Values, made, value, $"Enum value \"{t}.{made}\" can only be defined once.");
                }

                break;
            case (InputObjectType t, InputObjectTypeDefinitionNode d):
                foreach (var field in d.Fields)
                {
                    var made = FillInput(field, type => new InputField(field.Name.Value, type));
                    Add(t.Fields, made, field, $"Field \"{t}.{field.Name.Value}\" can only be defined once.");
                }

                break;
            case (ScalarType, ScalarTypeDefinitionNode):
                break;
            default:
                Report(definition, $"Cannot extend type \"{type}\" with another kind of type.");
                break;
        }
    }

    private void FillFields(ComplexOutputType type, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var contract in interfaces)
        {
            Add(type.Interfaces, Find<InterfaceType>(contract), contract, $"Type {type} can only implement {contract.Name.Value} once.");
        }

        foreach (var definition in fields)
        {
            if (Resolve(definition.Type) is { } fieldType)
            {
                var field = new ObjectField(definition.Name.Value, fieldType) { Description = definition.Description?.Value };
                AddArguments(field.Arguments, definition.Arguments, $"{type}.{field}");
                ApplyDirectives(field, definition.Directives);
                Add(type.Fields, field, definition, $"Field \"{type}.{field}\" can only be defined once.");
            }
        }
    }

    private void AddDirective(DirectiveDefinitionNode definition)
    {
        var locations = definition.Locations.Select(location => SpecNames.Parse<DirectiveLocation>(location.Value));
        var directive = new DirectiveDefinition(definition.Name.Value, [.. locations])
        {
            Description = definition.Description?.Value,
            IsRepeatable = definition.IsRepeatable,
        };
        AddArguments(directive.Arguments, definition.Arguments, directive.ToString());
        _builder.Directives.Add(directive);
    }

    private void AddArguments(NamedList<Argument> arguments, ImmutableArray<InputValueDefinitionNode> definitions, string owner)
    {
        foreach (var definition in definitions)
        {
            var argument = FillInput(definition, type => new Argument(definition.Name.Value, type));
            Add(arguments, argument, definition, $"Argument \"{owner}({definition.Name.Value}:)\" can only be defined once.");
        }
    }

    private T? FillInput<T>(InputValueDefinitionNode definition, Func<GraphQLType, T> create)
        where T : InputValue
    {
        if (Resolve(definition.Type) is not { } type)
        {
            return null;
        }

        var input = create(type);
        input.Description = definition.Description?.Value;
        input.DefaultValue = definition.DefaultValue;
        ApplyDirectives(input, definition.Directives);
        return input;
    }

    private static void ApplyDirectives(ISchemaMember member, ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var applied = ToApplied(directive);
            switch (member, directive.Name.Value)
            {
                case (DeprecatableMember deprecatable, SpecifiedDirectives.Deprecated):
                    deprecatable.DeprecationReason = TextOf(applied["reason"]) ?? SpecifiedDirectives.DefaultDeprecationReason;
                    break;
                case (ScalarType scalar, SpecifiedDirectives.SpecifiedBy):
                    scalar.SpecifiedBy = TextOf(applied["url"]);
                    break;
                case (InputObjectType input, SpecifiedDirectives.OneOf):
                    input.IsOneOf = true;
                    break;
                default:
                    member.Directives.Add(applied);
                    break;
            }
        }
    }

    private static AppliedDirective ToApplied(DirectiveNode directive) => new(directive.Name.Value, directive.Arguments);

    private static string? TextOf(ValueNode? value) => (value as StringValueNode)?.Value;

    private void Add<T>(NamedList<T> members, T? member, SyntaxNode node, string whenRepeated)
        where T : class, ISchemaMember
    {
        if (member is not null && members.Contains(member.Name))
        {
            Report(node, whenRepeated);
        }
        else if (member is not null)
        {
            members.Add(member);
        }
    }

    private GraphQLType? Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => Resolve(list.Type) is { } inner ? new ListType(inner) : null,
        _ => Find<NamedType>((NamedTypeNode)node),
    };

    private T? Find<T>(NamedTypeNode node)
        where T : NamedType
    {
        var name = node.Name.Value;
        var type = _types.GetValueOrDefault(name) ?? (BuiltInScalars.IsSpecified(name) ? _scalars.Find(name) : null);
        if (type is null)
        {
            Report(node, $"Unknown type: \"{name}\".");
        }
        else if (type is not T)
        {
            Report(node, $"Type \"{name}\" is of the wrong kind here.");
        }

        return type as T;
    }

    private void Report(SyntaxNode node, string message)
    {
        var error = new GraphQLError(message);
        _errors.Add(node.Location.Position is { } position ? error.WithLocations(position) : error);
    }
}
