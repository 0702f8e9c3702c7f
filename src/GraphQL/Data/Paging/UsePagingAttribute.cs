using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>
/// Makes a list field a cursor connection. A query is cut by its keys where the data is; a list in memory by position.
/// Write it above the other attributes of data.
/// </summary>
public sealed class UsePagingAttribute : ObjectFieldDescriptorAttribute
{
    private readonly PagingOptions _options = new();

    /// <summary>Pages the field.</summary>
    /// <param name="order">Attributes are applied in the order of their lines.</param>
    public UsePagingAttribute([CallerLineNumber] int order = 0) => Order = order;

    /// <inheritdoc cref="PagingOptions.DefaultPageSize" />
    public int DefaultPageSize
    {
        get => _options.DefaultPageSize ?? PagingDefaults.DefaultPageSize;
        set => _options.DefaultPageSize = value;
    }

    /// <inheritdoc cref="PagingOptions.MaxPageSize" />
    public int MaxPageSize
    {
        get => _options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        set => _options.MaxPageSize = value;
    }

    /// <inheritdoc cref="PagingOptions.IncludeTotalCount" />
    public bool IncludeTotalCount
    {
        get => _options.IncludeTotalCount ?? false;
        set => _options.IncludeTotalCount = value;
    }

    internal override void Configure(SchemaContext context, ObjectFieldConfiguration field)
    {
        var options = _options.Or(context.Services.Configured<PagingOptions>()).Or(PagingDefaults.Options);
        var item = ItemOf(field);
        field.Type = TypeReference.From(types =>
            ConnectionTypes.Of(types, NamingConventions.PascalCase(field.Name), types.Output(item), options));
        AddArguments(field);
        field.Directives.Add(CostDirectives.ListSize(SizeOf(options)));
        var resolver = (IConnectionResolver)Activator.CreateInstance(typeof(ConnectionResolver<>).MakeGenericType(item.Type))!;
        field.Middleware.Add(next => async middleware =>
        {
            await next(middleware).ConfigureAwait(false);
            middleware.Result = await resolver.ResolveAsync(middleware, options).ConfigureAwait(false);
        });
    }

    private static ListSizeAttribute SizeOf(PagingOptions options) => new()
    {
        AssumedSize = options.MaxPageSize!.Value,
        SlicingArguments = [ConnectionFields.First, ConnectionFields.Last],
        SlicingArgumentDefaultValue = Math.Min(options.DefaultPageSize!.Value, options.MaxPageSize.Value),
        SizedFields = [ConnectionFields.Edges, ConnectionFields.Nodes],
        RequireOneSlicingArgument = false,
    };

    private static TypeShape ItemOf(ObjectFieldConfiguration field)
    {
        if (field.ResultShape?.Element is { } element)
        {
            return element;
        }

        return field.ResultShape?.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Connection<>)
            ? TypeShape.Of(type.GetGenericArguments()[0])
            : throw new SchemaException($"[UsePaging] on \"{field.Name}\": the resolver returns no list.");
    }

    private static void AddArguments(ObjectFieldConfiguration field)
    {
        Add<int>(ConnectionFields.First, "At most so many items from the start, or after the cursor.");
        Add<string>(ConnectionFields.After, "The cursor of the item after which the page starts.");
        Add<int>(ConnectionFields.Last, "At most so many items from the end, or before the cursor.");
        Add<string>(ConnectionFields.Before, "The cursor of the item before which the page ends.");

        void Add<T>(string name, string description) => field.Arguments.Add(new ArgumentConfiguration
        {
            Name = name,
            Description = description,
            Type = TypeReference.Input(TypeShape.Of(typeof(T), nullable: true)),
        });
    }
}
