using System.Collections;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>Gives types, fields and arguments what global object identification asks of them.</summary>
internal static class NodeFields
{
    private const string IdName = "Id";

    /// <summary>Makes the type a node if a resolver finds it.</summary>
    public static void Apply(ObjectTypeConfiguration type, TypeConfigurations types)
    {
        var runtime = type.RuntimeType!;
        if (!types.Nodes.TryGetValue(runtime, out var node))
        {
            return;
        }

        var member = runtime.GetProperty(IdName)
            ?? throw new SchemaException($"{runtime} is a node without a property {IdName}.");
        type.Interfaces.Add(NodeInterface.Reference);
        var field = type.Fields.FirstOrDefault(f => f.Member?.Name == member.Name);
        if (field is not null)
        {
            type.Fields.Remove(field);
            field.Name = "id";
            field.Features.Set(new IDAttribute());
            type.Fields.Insert(0, field);
        }
    }

    /// <summary>Makes an argument the identifier of a node of that class.</summary>
    public static void MakeIdentifier(ArgumentConfiguration argument, Type node)
    {
        argument.Features.Set((IDAttribute)Activator.CreateInstance(typeof(IDAttribute<>).MakeGenericType(node))!);
        argument.Type = TypeReference.Parse("ID!");
    }

    /// <summary>Makes a field's value an identifier, of the type that declares the field unless another is named.</summary>
    public static void MakeIdentifier(TypeRegistry types, ObjectTypeConfiguration type, ObjectFieldConfiguration field, IDAttribute id)
    {
        var name = TypeName(types, id) ?? type.Name;
        var shape = field.ResultShape ?? TypeShape.Of(typeof(string));
        field.Type = TypeReference.From(t => shape.Wrap(t.Parse("ID").Named));
        field.Features.Set(new ResultFormatter(value => Write(name, value)));
    }

    /// <summary>A function that reads identifiers back into keys, and refuses those of another type.</summary>
    public static Func<object?, object?> IdentifierReader(TypeRegistry types, ArgumentConfiguration argument, IDAttribute id) =>
        Reader(TypeName(types, id), TypeShape.Of(argument.RuntimeType ?? typeof(string)).NamedType);

    /// <summary>A function that reads the identifiers which an entity's property holds, as its field writes them.</summary>
    public static Func<object?, object?> IdentifierReader(TypeRegistry types, Type entity, PropertyInfo property, IDAttribute id) =>
        Reader(TypeName(types, id) ?? types.Configurations.Of(entity).Name, TypeShape.Of(property).NamedType);

    private static Func<object?, object?> Reader(string? typeName, Type keyType) =>
        value => Read(value, typeName, Nullable.GetUnderlyingType(keyType) ?? keyType);

    private static string? TypeName(TypeRegistry types, IDAttribute id) =>
        id.TypeName ?? (id.NodeType is { } node ? types.Configurations.Of(node).Name : null);

    private static object? Write(string typeName, object? value) => value switch
    {
        null => null,
        string text => NodeId.Format(typeName, text),
        IEnumerable list => list.Cast<object?>().Select(item => Write(typeName, item)).ToList(),
        _ => NodeId.Format(typeName, value),
    };

    private static object? Read(object? value, string? typeName, Type keyType) => value switch
    {
        null => null,
        string text => NodeId.Parse(text, typeName).Key(keyType),
        IEnumerable list => list.Cast<object?>().Select(item => Read(item, typeName, keyType)).ToList(),
        _ => value,
    };
}
