using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>
/// Gives mutations one argument <c>input</c> with what were their arguments, and a payload with what was their result and the
/// errors that they declare.
/// </summary>
internal sealed class MutationConvention(SchemaContext context, MutationConventionOptions options)
{
    private const string Pattern = "{MutationName}";

    /// <summary>Rewrites the fields of the mutation root type.</summary>
    public void Apply(ObjectTypeConfiguration mutation)
    {
        foreach (var field in mutation.Fields)
        {
            var settings = field.Member is null ? null : MemberText.Find<UseMutationConventionAttribute>(field.Member);
            if (settings is { Disable: true } || (settings is null && !options.ApplyToAllMutations))
            {
                continue;
            }

            ApplyInput(field, settings);
            ApplyPayload(field, settings);
        }
    }

    private void ApplyInput(ObjectFieldConfiguration field, UseMutationConventionAttribute? settings)
    {
        var name = settings?.InputArgumentName ?? options.InputArgumentName;
        if (field.Arguments.Count == 0 || (field.Arguments.Count == 1 && field.Arguments[0].Name == name))
        {
            return;
        }

        var arguments = field.Arguments.ToList();
        var typeName = settings?.InputTypeName ?? Name(options.InputTypeNamePattern, field);
        field.Arguments.Clear();
        field.Arguments.Add(new ArgumentConfiguration
        {
            Name = name,
            Type = TypeReference.From(types => new NonNullType(
                types.GetOrAdd(typeName, static n => new InputObjectType(n), made => FillInput((TypeRegistry)types, made, arguments)))),
        });
        field.Middleware.Insert(0, next => c => Unpack(c, name, next));
    }

    private void FillInput(TypeRegistry types, InputObjectType made, List<ArgumentConfiguration> arguments)
    {
        foreach (var argument in arguments)
        {
            made.Fields.Add(InputTypes.Describe(
                InputTypes.Complete(context, types, argument, argument.Type!.Resolve(types), static (n, t) => new InputField(n, t)), argument));
        }
    }

    // The arguments by their names are those of the input from here on.
    private static ValueTask Unpack(IMiddlewareContext middleware, string name, FieldDelegate next)
    {
        var resolver = (ResolverContext)middleware;
        resolver.Arguments = resolver.ArgumentValue<IReadOnlyDictionary<string, object?>>(name);
        return next(middleware);
    }

    private void ApplyPayload(ObjectFieldConfiguration field, UseMutationConventionAttribute? settings)
    {
        var errors = MutationErrors.Of(field);
        var typeName = settings?.PayloadTypeName ?? Name(options.PayloadTypeNamePattern, field);
        var result = field.Type!;
        if (errors.Count == 0 && field.ResultShape is { } shape && NamingConventions.TypeName(shape.NamedType) == typeName)
        {
            return;
        }

        var payload = new PayloadTypes(settings, options, typeName, settings?.PayloadErrorTypeName ?? Name(options.PayloadErrorTypeNamePattern, field));
        field.Type = TypeReference.From(types => new NonNullType(payload.Create((TypeRegistry)types, result, errors)));
        field.Middleware.Insert(0, next => c => RunAsync(c, next, errors));
    }

    private static async ValueTask RunAsync(IMiddlewareContext context, FieldDelegate next, IReadOnlyList<MutationError> errors)
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

    private static string Name(string pattern, ObjectFieldConfiguration field) =>
        pattern.Replace(Pattern, NamingConventions.PascalCase(field.Name), StringComparison.Ordinal);
}
