using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>Makes payload types, unions of errors, and error types.</summary>
internal static class PayloadTypes
{
    private const string ExceptionSuffix = "Exception";
    private const string ErrorSuffix = "Error";
    private const string MessageName = "message";

    /// <summary>The payload type of a mutation.</summary>
    /// <param name="types">Where types are found and kept.</param>
    /// <param name="mutation">The mutation's name in pascal case.</param>
    /// <param name="fieldName">The field that holds the result; null if it is named after the result's type.</param>
    /// <param name="result">The result's type.</param>
    /// <param name="errors">The exception classes that the mutation declares.</param>
    public static ObjectType Create(TypeRegistry types, string mutation, string? fieldName, TypeReference result, IReadOnlyList<Type> errors) =>
        types.GetOrAdd(mutation + "Payload", static name => new ObjectType(name), made =>
        {
            var type = result.Resolve(types).NullableType;
            var name = fieldName ?? NamingConventions.CamelCase(type.Named.Name);
            made.Fields.Add(new ObjectField(name, type) { Member = static payload => ((MutationPayload)payload).Result });
            if (errors.Count > 0)
            {
                var union = types.GetOrAdd<UnionType>(
                    mutation + ErrorSuffix, static n => new UnionType(n), u => u.Types.AddRange(errors.Select(e => ErrorType(types, e))));
                made.Fields.Add(new ObjectField("errors", new ListType(new NonNullType(union)))
                {
                    Member = static payload => ((MutationPayload)payload).Errors,
                });
            }
        });

    private static ObjectType ErrorType(TypeRegistry types, Type type) => types.GetOrAdd(
        NameOf(type),
        name => new ObjectType(name) { RuntimeType = type, Description = MemberText.Description(type) },
        made => FillException(types, made, type));

    private static void FillException(TypeRegistry types, ObjectType made, Type type)
    {
        made.Interfaces.Add((InterfaceType)ErrorInterface.Reference.Resolve(types));
        made.Fields.Add(new ObjectField(MessageName, types.Parse("String!")) { Member = static e => ((Exception)e).Message });
        var configuration = types.Configurations.Of(type);
        var fields = types.Fields;
        made.Fields.AddRange(configuration.Fields
            .Where(f => f.Name != MessageName && f.Member?.DeclaringType is { } owner && owner != typeof(Exception) && owner != typeof(object))
            .Select(f => fields.Create(configuration, f)));
    }

    private static string NameOf(Type type)
    {
        var name = NamingConventions.TypeName(type);
        return name.EndsWith(ExceptionSuffix, StringComparison.Ordinal) ? name[..^ExceptionSuffix.Length] + ErrorSuffix : name;
    }
}
