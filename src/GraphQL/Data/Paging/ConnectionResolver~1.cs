using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Pages queries and lists of one class. Reads no rows when only the length is asked for, and the reverse.</summary>
internal sealed class ConnectionResolver<T> : IConnectionResolver
{
    public async ValueTask<object?> ResolveAsync(IMiddlewareContext context, PagingOptions options)
    {
        if (context.Result is not IEnumerable<T> items)
        {
            return context.Result;
        }

        var arguments = PagingArgumentsReader.Check(ArgumentsOf(context), options);
        var asked = context.Selection.Selections((ObjectType)context.Field.Type.Named);
        arguments = arguments with { IncludeTotalCount = asked.Any(s => s.Field.Name == ConnectionFields.TotalCount) };
        return items is IQueryable<T> query
            ? await ResolveAsync(query, arguments, asked, context.RequestAborted).ConfigureAwait(false)
            : ListPager.Page(items as IReadOnlyList<T> ?? [.. items], arguments);
    }

    private static async ValueTask<Connection<T>> ResolveAsync(
        IQueryable<T> query, PagingArguments arguments, IReadOnlyList<ISelection> asked, CancellationToken cancellationToken)
    {
        var wantsRows = asked.Any(s => s.Field.Name is ConnectionFields.Edges or ConnectionFields.Nodes or ConnectionFields.PageInfo);
        if (wantsRows)
        {
            return await query.ToConnectionAsync(arguments, cancellationToken).ConfigureAwait(false);
        }

        int? total = arguments.IncludeTotalCount ? await query.CountConnectionAsync(cancellationToken).ConfigureAwait(false) : null;
        return new Connection<T>([], _ => string.Empty, hasNextPage: false, hasPreviousPage: false, total);
    }

    private static PagingArguments ArgumentsOf(IMiddlewareContext context) => new(
        context.ArgumentValue<int?>(ConnectionFields.First),
        context.ArgumentValue<string?>(ConnectionFields.After),
        context.ArgumentValue<int?>(ConnectionFields.Last),
        context.ArgumentValue<string?>(ConnectionFields.Before));
}
