using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes input objects from classes: by their constructor, and by the properties that can be set.</summary>
internal sealed class InputTypes(TypeRegistry types, SchemaContext context)
{
    /// <summary>The input object of a class.</summary>
    public NamedType Create(Type type)
    {
        if (type.IsAbstract || type.IsInterface)
        {
            throw new SchemaException($"{type} cannot be an input: it has no instances.");
        }

        var configuration = InputObjects.Describe(type);
        return types.GetOrAdd(
            configuration.Name,
            name => new InputObjectType(name)
            {
                RuntimeType = type,
                Description = configuration.Description,
                IsOneOf = type.IsDefined(typeof(OneOfAttribute), inherit: false),
                CreateInstance = InputObjects.Compile(type, configuration),
            },
            made => Fill(context, types, made, configuration.Fields));
    }

    /// <summary>Makes an argument or input field: its type, its default, and how its value becomes the C# type's.</summary>
    public static T Complete<T>(
        SchemaContext context, TypeRegistry types, ArgumentConfiguration argument, GraphQLType type, Func<string, GraphQLType, T> create)
        where T : InputValue
    {
        var made = create(argument.Name, type);
        made.RuntimeType = argument.RuntimeType;
        if (argument.HasDefaultValue)
        {
            made.DefaultValue = Default(argument, type);
        }

        var formatter = argument.Features.Get<IDAttribute>() is { } id ? NodeFields.IdentifierReader(types, argument, id) : null;
        var convert = argument.RuntimeType is { } runtime ? InputValues.ConverterTo(runtime, context.Setup.Converters) : null;
        made.Convert = formatter is null ? convert : convert is null ? formatter : value => convert(formatter(value));
        return made;
    }

    private static ValueNode Default(ArgumentConfiguration argument, GraphQLType type)
    {
        try
        {
            return LiteralFromValue.Create(argument.DefaultValue, type);
        }
        catch (ArgumentException error)
        {
            throw new SchemaException($"The default of \"{argument.Name}\" does not fit: {error.Message}");
        }
    }

    /// <summary>Carries over what is said about an argument or input field.</summary>
    public static T Describe<T>(T made, ArgumentConfiguration argument)
        where T : InputValue
    {
        made.Description = argument.Description;
        made.DeprecationReason = argument.DeprecationReason;
        foreach (var directive in argument.Directives)
        {
            made.Directives.Add(directive);
        }

        argument.Features.CopyTo(made.Features);
        return made;
    }

    /// <summary>Makes the fields of an input object.</summary>
    public static void Fill(SchemaContext context, TypeRegistry types, InputObjectType made, IEnumerable<ArgumentConfiguration> fields) =>
        made.Fields.AddRange(fields.Select(field =>
            Describe(Complete(context, types, field, field.Type!.Resolve(types), static (name, type) => new InputField(name, type)), field)));
}
