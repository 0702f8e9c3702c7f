using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Configures what is executed and how.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Holds resolvers to <c>[Authorize]</c>, by the application's authorization service.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization();
        return builder.Configure(setup => setup.Authorization = true);
    }

    /// <summary>
    /// Denies by default: a field that declares no <c>[Authorize]</c>, and whose type declares none, takes the requirement
    /// that is found here, and where none is found the schema is not put together.
    /// </summary>
    /// <param name="builder">What is configured.</param>
    /// <param name="find">Gives the requirement by the names of object type and field, or null.</param>
    public static IRequestExecutorBuilder AddFieldRules(
        this IRequestExecutorBuilder builder, Func<string, string, AuthorizeAttribute?> find) =>
        builder.Configure(setup => setup.FieldRules = find);

    /// <summary>Gives each resolver with a parameter of that type a database context of its own, from the factory.</summary>
    /// <typeparam name="TContext">A class for which an <c>IDbContextFactory</c> is registered.</typeparam>
    public static IRequestExecutorBuilder RegisterDbContextFactory<TContext>(this IRequestExecutorBuilder builder)
        where TContext : class, IAsyncDisposable =>
        builder.Configure(setup => setup.DbContexts.Add(typeof(TContext)));

    /// <summary>Serves <c>node(id:)</c> and <c>nodes(ids:)</c>, and makes ids of nodes opaque.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder, Action<GlobalObjectIdentificationOptions>? configure = null) =>
        builder.Configure(setup =>
        {
            setup.GlobalObjectIdentification ??= new GlobalObjectIdentificationOptions();
            configure?.Invoke(setup.GlobalObjectIdentification);
        });

    /// <summary>Gives mutations one <c>input</c>, and a payload with the result and the declared errors.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.Configure(setup => setup.MutationConventions = applyToAllMutations);

    /// <summary>Adds a filter: it sees each error before it is sent, and what it returns is sent instead.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<GraphQLError, GraphQLError> filter) =>
        builder.Configure(setup => setup.ErrorFilters.Add(filter));

    /// <summary>Adds a listener.</summary>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : ExecutionDiagnosticEventListener
    {
        builder.Services.AddSingleton<ExecutionDiagnosticEventListener, T>();
        return builder;
    }

    /// <summary>Changes how requests are executed.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure) =>
        builder.Configure(setup => configure(setup.RequestOptions));

    /// <summary>Changes how the schema is put together and what is kept of it.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure) =>
        builder.Configure(setup => configure(setup.Options));

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<SchemaSetup> configure)
    {
        configure(((RequestExecutorBuilder)builder).Setup);
        return builder;
    }
}
