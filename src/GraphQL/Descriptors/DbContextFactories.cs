namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Opens database contexts from their factories, without knowing the library that they come from.</summary>
internal static class DbContextFactories
{
    private const string FactoryName = "Microsoft.EntityFrameworkCore.IDbContextFactory`1";

    private static readonly ConcurrentDictionary<Type, Func<IServiceProvider, object>> Compiled = new();

    /// <summary>A function that opens a context of that class from the services' factory.</summary>
    public static Func<IServiceProvider, object> For(Type contextType) => Compiled.GetOrAdd(contextType, Compile);

    private static Func<IServiceProvider, object> Compile(Type contextType)
    {
        var definition = BaseTypes(contextType).Select(t => t.Assembly.GetType(FactoryName)).FirstOrDefault(t => t is not null)
            ?? throw new SchemaException($"{contextType} is no database context: its library has no {FactoryName}.");
        var factory = definition.MakeGenericType(contextType);
        var services = Expression.Parameter(typeof(IServiceProvider));
        var create = Expression.Call(
            Expression.Convert(Expression.Call(typeof(ServiceProviderServiceExtensions), nameof(ServiceProviderServiceExtensions.GetRequiredService), null, services, Expression.Constant(factory)), factory),
            factory.GetMethod("CreateDbContext")!);
        return Expression.Lambda<Func<IServiceProvider, object>>(create, services).Compile();
    }

    private static IEnumerable<Type> BaseTypes(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
