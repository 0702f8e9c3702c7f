using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>
/// Reads only the columns that the request asks for, the key, and what is marked by <c>[IsProjected]</c> or named by
/// <c>[Parent(requires)]</c>. A resolver of the items that reads any other property finds its default value there.
/// </summary>
public sealed class UseProjectionAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Narrows the field's query.</summary>
    /// <param name="order">Attributes are applied in the order of their lines.</param>
    public UseProjectionAttribute([CallerLineNumber] int order = 0) => Order = order;

    internal override void Configure(SchemaContext context, ObjectFieldConfiguration field)
    {
        var item = ListArgument.ItemTypeOf(field, "[UseProjection]");
        IProjector? projector = null;
        field.Completed.Add((types, _) =>
            projector = (IProjector)Activator.CreateInstance(typeof(Projector<>).MakeGenericType(item), new ProjectionMap(types))!);
        field.Middleware.Add(next => async middleware =>
        {
            await next(middleware).ConfigureAwait(false);
            middleware.Result = projector!.Apply(middleware);
        });
    }
}
