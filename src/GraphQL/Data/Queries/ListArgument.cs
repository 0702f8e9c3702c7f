using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Adds an argument to a list field, and the middleware that applies it to the resolver's result.</summary>
internal static class ListArgument
{
    /// <param name="descriptor">The field.</param>
    /// <param name="name">The argument's name.</param>
    /// <param name="argumentType">Makes the argument's type.</param>
    /// <param name="transform">Makes what applies the argument, when the schema is put together.</param>
    public static void Add(
        IObjectFieldDescriptor descriptor,
        string name,
        Func<ITypeRegistry, GraphQLType> argumentType,
        Func<ITypeRegistry, Argument, IResultTransform> transform)
    {
        descriptor.Argument(name, argument =>
        {
            argument.Type(TypeReference.From(argumentType));
            argument.Extend().Configuration.Directives.Add(CostDirectives.Cost(CostWeight.Default));
        });

        IResultTransform? applied = null;
        descriptor.Extend().Configuration.Completed.Add((types, field) => applied = transform(types, field.Arguments[name]));
        descriptor.Use(next => async context =>
        {
            await next(context).ConfigureAwait(false);
            context.Result = applied!.Apply(context.Result, context.ArgumentValue<object?>(name));
        });
    }

    /// <summary>The class of the items of a list field.</summary>
    /// <exception cref="SchemaException">The field is no list.</exception>
    public static Type ItemTypeOf(IObjectFieldDescriptor descriptor, string attribute)
    {
        var field = descriptor.Extend().Configuration;
        return field.ResultShape?.Element?.Type
            ?? throw new SchemaException($"{attribute} on \"{field.Name}\": the resolver returns no list.");
    }

    /// <summary>The application's conversions.</summary>
    public static ValueConverters ConvertersOf(ITypeRegistry types) =>
        new(types.Services.GetService<SchemaSetup>()?.Converters ?? []);
}
