using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>
/// Gives mutations one argument <c>input</c> with what were their arguments, and a payload with what was their result and the
/// errors that they declare.
/// </summary>
internal sealed class MutationConvention(SchemaContext context, bool applyToAllMutations)
{
    private const string InputName = "input";

    /// <summary>Rewrites the fields of the mutation root type.</summary>
    public void Apply(ObjectTypeConfiguration mutation)
    {
        foreach (var field in mutation.Fields)
        {
            var settings = field.Member is null ? null : MemberText.Find<UseMutationConventionAttribute>(field.Member);
            if (settings is { Disable: true } || (settings is null && !applyToAllMutations))
            {
                continue;
            }

            ApplyInput(field);
            ApplyPayload(field, settings);
        }
    }

    private void ApplyInput(ObjectFieldConfiguration field)
    {
        if (field.Arguments.Count == 0 || (field.Arguments.Count == 1 && field.Arguments[0].Name == InputName))
        {
            return;
        }

        var arguments = field.Arguments.ToList();
        var typeName = NamingConventions.PascalCase(field.Name) + "Input";
        field.Arguments.Clear();
        field.Arguments.Add(new ArgumentConfiguration
        {
            Name = InputName,
            Type = TypeReference.From(types => new NonNullType(
                types.GetOrAdd(typeName, static n => new InputObjectType(n), made => InputTypes.Fill(context, types, made, arguments)))),
        });
        field.Middleware.Insert(0, static next => c => Unpack(c, next));
    }

    // The arguments by their names are those of the input from here on.
    private static ValueTask Unpack(IMiddlewareContext middleware, FieldDelegate next)
    {
        var resolver = (ResolverContext)middleware;
        resolver.Arguments = resolver.ArgumentValue<IReadOnlyDictionary<string, object?>>(InputName);
        return next(middleware);
    }

    private static void ApplyPayload(ObjectFieldConfiguration field, UseMutationConventionAttribute? settings)
    {
        var errors = MutationErrors.Of(field);
        var name = NamingConventions.PascalCase(field.Name);
        var result = field.Type!;
        if (errors.Count == 0 && field.ResultShape is { } shape && NamingConventions.TypeName(shape.NamedType) == name + "Payload")
        {
            return;
        }

        field.Type = TypeReference.From(types => new NonNullType(PayloadTypes.Create(types, name, settings?.PayloadFieldName, result, errors)));
        field.Middleware.Insert(0, next => c => RunAsync(c, next, errors));
    }

    private static async ValueTask RunAsync(IMiddlewareContext context, FieldDelegate next, IReadOnlyList<Type> errors)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            context.Result = context.Result is GraphQLError ? context.Result : new MutationPayload(context.Result, null);
        }
        catch (Exception exception) when (MutationErrors.From(exception, errors) is { } declared)
        {
            context.Result = new MutationPayload(null, declared);
        }
    }
}
