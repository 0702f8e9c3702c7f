using Microsoft.Extensions.Hosting;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Makes the executor of the application.</summary>
internal static class RequestExecutorFactory
{
    public static IRequestExecutor Create(IServiceProvider services)
    {
        var setup = services.GetRequiredService<SchemaSetup>();
        var schema = SchemaFactory.Create(services, setup);
        return Create(services, setup, schema);
    }

    /// <summary>The executor of a schema that was put together elsewhere.</summary>
    public static IRequestExecutor Create(IServiceProvider services, SchemaSetup setup, Schema schema)
    {
        var options = setup.RequestOptions;
        options.ValidationOptions = options.ValidationOptions.WithProtection(services);
        var details = options.IncludeExceptionDetails ?? services.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;
        var runtime = new SchemaRuntime(schema, new ErrorHandler(setup.ErrorFilters, details), OutputConverters(setup));
        return new RequestExecutor(
            runtime,
            options,
            new DocumentPreparer(schema, options, setup.Options.OperationDocumentCacheSize),
            services.GetServices<IOperationCheck>(),
            services.GetServices<IOperationGate>(),
            services.GetServices<ExecutionDiagnosticEventListener>(),
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetService<TimeProvider>() ?? TimeProvider.System);
    }

    // A type that is bound to a scalar is written as the first type that it can be converted into.
    private static Dictionary<Type, Func<object, object>> OutputConverters(SchemaSetup setup) => setup.Converters
        .Where(c => setup.Scalars.ContainsKey(c.Key.From))
        .GroupBy(c => c.Key.From)
        .ToDictionary(g => g.Key, g => g.First().Value);
}
