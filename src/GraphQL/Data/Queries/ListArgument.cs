using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Adds an argument to a list field, and the middleware that applies it to the resolver's result.</summary>
internal static class ListArgument
{
    /// <param name="field">The field.</param>
    /// <param name="name">The argument's name.</param>
    /// <param name="argumentType">Makes the argument's type.</param>
    /// <param name="transform">Makes what applies the argument, when the schema is put together.</param>
    public static void Add(
        ObjectFieldConfiguration field,
        string name,
        Func<TypeRegistry, GraphQLType> argumentType,
        Func<TypeRegistry, Argument, IResultTransform> transform)
    {
        field.Arguments.Add(new ArgumentConfiguration
        {
            Name = name,
            Type = TypeReference.From(argumentType),
            Directives = { CostDirectives.Cost(CostWeight.Default) },
        });

        IResultTransform? applied = null;
        field.Completed.Add((types, made) => applied = transform(types, made.Arguments[name]));
        field.Middleware.Add(next => async context =>
        {
            await next(context).ConfigureAwait(false);
            context.Result = applied!.Apply(context.Result, context.ArgumentValue<object?>(name));
        });
    }

    /// <summary>The class of the items of a list field.</summary>
    /// <exception cref="SchemaException">The field is no list.</exception>
    public static Type ItemTypeOf(ObjectFieldConfiguration field, string attribute) => field.ResultShape?.Element?.Type
        ?? throw new SchemaException($"{attribute} on \"{field.Name}\": the resolver returns no list.");

    /// <summary>The application's conversions.</summary>
    public static ValueConverters ConvertersOf(TypeRegistry types) =>
        new(types.Services.GetService<SchemaSetup>()?.Converters ?? []);
}
