namespace ScoringPlatform.GraphQL.Validation;

/// <summary>The checks of one schema, and what they found.</summary>
internal sealed class SchemaCheck(Schema schema, IReadOnlySet<NamedType> introspection)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    internal ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    internal void Report(string message) => _errors.Add(new GraphQLError(message));

    /// <summary>The root types differ from each other (section 3.3.1).</summary>
    internal void Roots()
    {
        var roots = new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>();
        foreach (var shared in roots.GroupBy(type => type).Where(group => group.Count() > 1))
        {
            Report($"All root types must be different, \"{shared.Key}\" type is used as several of them.");
        }
    }

    internal void Directive(DirectiveDefinition directive)
    {
        Name(directive);
        if (directive.Locations.IsEmpty)
        {
            Report($"Directive {directive} must include 1 or more locations.");
        }

        foreach (var argument in directive.Arguments)
        {
            Input($"{directive}({argument.Name}:)", argument);
        }
    }

    internal void Type(NamedType type)
    {
        if (!introspection.Contains(type))
        {
            Name(type);
        }

        switch (type)
        {
            case ComplexOutputType complex:
                Fields(complex);
                InterfaceCheck.Check(schema, complex, this);
                break;
            case UnionType { Types.Count: 0 }:
                Report($"Union type {type} must define one or more member types.");
                break;
            case EnumType enumType:
                Values(enumType);
                break;
            case InputObjectType input:
                InputFields(input);
                break;
        }
    }

    private void Name(ISchemaMember member)
    {
        if (member.Name.StartsWith("__", StringComparison.Ordinal))
        {
            Report($"Name \"{member.Name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
        }
        else if (!IsName(member.Name))
        {
            Report($"\"{member.Name}\" is no name: names consist of letters, digits and underscores and do not begin with a digit.");
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && CharacterClass.IsNameStart(name[0]) && name.All(CharacterClass.IsNameContinue);

    private void Fields(ComplexOutputType type)
    {
        if (type.Fields.Count == 0)
        {
            Report($"Type {type} must define one or more fields.");
        }

        foreach (var field in type.Fields)
        {
            Name(field);
            if (!field.Type.IsOutputType)
            {
                Report($"The type of {type}.{field} must be Output Type but got: {field.Type}.");
            }

            foreach (var argument in field.Arguments)
            {
                Input($"{type}.{field}({argument.Name}:)", argument);
            }
        }
    }

    private void Values(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            Report($"Enum type {type} must define one or more values.");
        }

        foreach (var value in type.Values)
        {
            Name(value);
            if (value.Name is "true" or "false" or "null")
            {
                Report($"Enum type {type} cannot include value: {value}.");
            }
        }
    }

    private void InputFields(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            Report($"Input Object type {type} must define one or more fields.");
        }

        foreach (var field in type.Fields)
        {
            Input($"{type}.{field}", field);
            if (type.IsOneOf && field.Type.IsNonNull)
            {
                Report($"OneOf input field {type}.{field} must be nullable.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                Report($"OneOf input field {type}.{field} cannot have a default value.");
            }
        }
    }

    /// <summary>An argument or input field: an input type, a default of that type, and deprecated only when it can be left out.</summary>
    private void Input(string coordinate, InputValue input)
    {
        Name(input);
        if (!input.Type.IsInputType)
        {
            Report($"The type of {coordinate} must be Input Type but got: {input.Type}.");
        }
        else if (input.DefaultValue is not null)
        {
            new LiteralCheck((message, _) => Report($"{coordinate} has invalid default value: {message}"), suggest: false)
                .Check(input.DefaultValue, input.Type);
        }

        if (input is { IsRequired: true, IsDeprecated: true })
        {
            Report($"{(input is Argument ? "Required argument" : "Required input field")} {coordinate} cannot be deprecated.");
        }
    }
}
