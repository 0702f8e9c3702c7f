using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Puts a field's resolver, middleware and guards together into what execution calls.</summary>
internal sealed class FieldPipeline(SchemaContext context, ObjectTypeConfiguration type)
{
    /// <summary>Gives the field its <see cref="ObjectField.Member"/> or its <see cref="ObjectField.Resolver"/>.</summary>
    public void Compile(ObjectField field, ObjectFieldConfiguration configuration)
    {
        var required = Required(configuration);
        field.Features.Set(new FieldAccess(required));
        var member = configuration is { Resolver: null, Member: PropertyInfo property } ? MemberAccessors.Of(property) : null;
        if (configuration.Features.Get<ResultFormatter>() is { } formatter)
        {
            member = member is null ? null : Format(member, formatter.Format);
            configuration.Resolver = configuration.Resolver is null ? null : Format(configuration.Resolver, formatter.Format);
        }

        if (member is not null && configuration.Resolver is null && configuration.Middleware.Count == 0 && Gates(required) is { } gates)
        {
            (field.Member, field.Gates) = (member, gates);
            return;
        }

        var middleware = Guards(required).Concat(configuration.Middleware).ToList();
        if (middleware.Count == 0 && configuration.Resolver is null)
        {
            return;
        }

        var resolver = configuration.Resolver ?? (member is null ? null : FromMember(member));
        var chain = middleware.Count == 0 ? resolver! : Chain(middleware, resolver);
        field.Resolver = chain is not null && field.Type.NullableType is ListType ? ReadList(chain) : chain;
    }

    /// <summary>Opens the source stream only for callers who may see the field; each event is held to the same again.</summary>
    public SubscribeResolver? Guard(ObjectFieldConfiguration configuration)
    {
        var guards = Guards(Required(configuration)).ToList();
        if (configuration.Subscribe is not { } subscribe || guards.Count == 0)
        {
            return configuration.Subscribe;
        }

        var check = Chain(guards, null);
        return async context => await check(context).ConfigureAwait(false) is GraphQLError refusal
            ? throw new GraphQLException(refusal)
            : await subscribe(context).ConfigureAwait(false);
    }

    private IReadOnlyList<AuthorizeAttribute> Required(ObjectFieldConfiguration configuration)
    {
        if (!context.Setup.Authorization)
        {
            return [];
        }

        // A field's own requirement takes the place of its type's.
        return configuration.Authorization.Count > 0 ? [.. configuration.Authorization]
            : type.Authorization.Count > 0 ? [.. type.Authorization]
            : ByRule(configuration);
    }

    /// <summary>What a mutation refused is told to whoever may call it, without a rule of its own.</summary>
    private IReadOnlyList<AuthorizeAttribute> ByRule(ObjectFieldConfiguration configuration) =>
        context.Setup.FieldRules is not { } find || typeof(Exception).IsAssignableFrom(type.RuntimeType) ? []
        : find(type.Name, configuration.Name) is { } rule ? [rule]
        : throw new SchemaException($"Nothing says who may see the field {type.Name}.{configuration.Name}: give it or its type a rule.");

    private IEnumerable<FieldMiddleware> Guards(IReadOnlyList<AuthorizeAttribute> required) =>
        required.Select(one => AuthorizationMiddleware.Create(one, context.Gates.Of(one)));

    /// <summary>The gates of requirements that ask for roles alone; null if one asks for more.</summary>
    private List<RoleGate>? Gates(IReadOnlyList<AuthorizeAttribute> required)
    {
        var gates = required.Select(context.Gates.Of).OfType<RoleGate>().ToList();
        return gates.Count == required.Count ? gates : null;
    }

    private static FieldResolver Chain(List<FieldMiddleware> middleware, FieldResolver? resolver)
    {
        FieldDelegate step = resolver is null ? static _ => default : context => Resolve(context, resolver);
        for (var i = middleware.Count - 1; i >= 0; i--)
        {
            step = middleware[i](step);
        }

        return context => Run((IMiddlewareContext)context, step);
    }

    private static ValueTask Resolve(IMiddlewareContext context, FieldResolver resolver)
    {
        var task = resolver(context);
        if (!task.IsCompletedSuccessfully)
        {
            return Await(context, task);
        }

        context.Result = task.Result;
        return default;

        static async ValueTask Await(IMiddlewareContext context, ValueTask<object?> task) =>
            context.Result = await task.ConfigureAwait(false);
    }

    private static ValueTask<object?> Run(IMiddlewareContext context, FieldDelegate pipeline)
    {
        var task = pipeline(context);
        return task.IsCompletedSuccessfully ? new ValueTask<object?>(context.Result) : Await(context, task);

        static async ValueTask<object?> Await(IMiddlewareContext context, ValueTask task)
        {
            await task.ConfigureAwait(false);
            return context.Result;
        }
    }

    // A list that is read asynchronously is read before the field's database context is closed.
    private static FieldResolver ReadList(FieldResolver resolver) => context =>
    {
        var task = resolver(context);
        return task.IsCompletedSuccessfully
            ? AsyncSequences.ToListAsync(task.Result, context.RequestAborted)
            : Await(task, context.RequestAborted);

        static async ValueTask<object?> Await(ValueTask<object?> task, CancellationToken cancellationToken) =>
            await AsyncSequences.ToListAsync(await task.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    };

    private static FieldResolver FromMember(Func<object, object?> member) =>
        context => new ValueTask<object?>(member(context.Parent<object>()));

    private static Func<object, object?> Format(Func<object, object?> member, Func<object?, object?> format) =>
        parent => format(member(parent));

    private static FieldResolver Format(FieldResolver resolver, Func<object?, object?> format) =>
        async context => format(await resolver(context).ConfigureAwait(false));
}
