using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>Makes payload types, unions of errors, and error types.</summary>
internal sealed class PayloadTypes(
    UseMutationConventionAttribute? settings, MutationConventionOptions options, string payloadName, string unionName)
{
    private const string ExceptionSuffix = "Exception";
    private const string ErrorSuffix = "Error";
    private const string MessageName = "message";

    /// <summary>The payload type of a mutation.</summary>
    public ObjectType Create(TypeRegistry types, TypeReference result, IReadOnlyList<MutationError> errors) => types.GetOrAdd(
        payloadName, static name => new ObjectType(name), made => Fill(types, made, result, errors));

    private void Fill(TypeRegistry types, ObjectType made, TypeReference result, IReadOnlyList<MutationError> errors)
    {
        var type = SchemaTypes.Nullable(result.Resolve(types));
        var name = settings?.PayloadFieldName ?? NamingConventions.CamelCase(type.Named.Name);
        made.Fields.Add(new ObjectField(name, type) { Member = static payload => ((MutationPayload)payload).Result });
        if (errors.Count > 0)
        {
            var union = types.GetOrAdd<UnionType>(
                unionName, static n => new UnionType(n), u => u.Types.AddRange(errors.Select(e => ErrorType(types, e.Type))));
            made.Fields.Add(new ObjectField(settings?.PayloadErrorsFieldName ?? options.PayloadErrorsFieldName, new ListType(new NonNullType(union)))
            {
                Member = static payload => ((MutationPayload)payload).Errors,
            });
        }
    }

    private static ObjectType ErrorType(TypeRegistry types, Type type)
    {
        if (!typeof(Exception).IsAssignableFrom(type))
        {
            var configuration = types.Configurations.Of(type);
            if (configuration.Interfaces.Count == 0)
            {
                configuration.Interfaces.Add(ErrorInterface.Reference);
            }

            return (ObjectType)types.OutputNamed(type);
        }

        return types.GetOrAdd(
            NameOf(types, type),
            name => new ObjectType(name) { RuntimeType = type, Description = MemberText.Description(type) },
            made => FillException(types, made, type));
    }

    private static void FillException(TypeRegistry types, ObjectType made, Type type)
    {
        made.Interfaces.Add((InterfaceType)ErrorInterface.Reference.Resolve(types));
        made.Fields.Add(new ObjectField(MessageName, types.Parse("String!")) { Member = static e => ((Exception)e).Message });
        var configuration = types.Configurations.Of(type);
        var fields = types.Fields;
        made.Fields.AddRange(configuration.Fields
            .Where(f => !f.Ignore && f.Name != MessageName && f.Member?.DeclaringType is { } owner && owner != typeof(Exception) && owner != typeof(object))
            .Select(f => fields.Create(configuration, f)));
    }

    private static string NameOf(TypeRegistry types, Type type)
    {
        var name = NamingConventions.TypeName(type);
        return name.EndsWith(ExceptionSuffix, StringComparison.Ordinal) ? name[..^ExceptionSuffix.Length] + ErrorSuffix : name;
    }
}
