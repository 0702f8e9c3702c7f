using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Registers what the schema is made of.</summary>
public static class TypeBuilderExtensions
{
    /// <summary>
    /// Registers every class of an assembly that has one of the attributes of the schema, and its loaders. A project writes
    /// its own <c>Add{Module}</c> that calls this with its assembly.
    /// </summary>
    public static IRequestExecutorBuilder AddTypeModule(this IRequestExecutorBuilder builder, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(SchemaClasses.IsSchemaClass).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            builder.AddType(type);
        }

        return builder;
    }

    /// <summary>Registers a class, interface or enum.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) =>
        builder.Configure(setup => setup.Add(typeof(T)));

    /// <summary>Registers a class, interface or enum; also a static class with one of the schema's attributes.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Configure(setup => setup.Add(type));

    /// <summary>Registers a class whose methods are fields of the query root type.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddRoot(typeof(T), OperationType.Query);

    /// <summary>Registers a class whose methods are fields of the mutation root type.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddRoot(typeof(T), OperationType.Mutation);

    /// <summary>Registers a class whose methods are fields of the subscription root type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddRoot(typeof(T), OperationType.Subscription);

    /// <summary>Uses a scalar for values of a C# type.</summary>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime, TScalar>(this IRequestExecutorBuilder builder)
        where TScalar : ScalarType, new() =>
        builder.Configure(setup => setup.Scalars[typeof(TRuntime)] = new TScalar());

    /// <summary>
    /// Converts values between a C# type and the one its scalar knows; see
    /// <see cref="BindRuntimeType{TRuntime, TScalar}(IRequestExecutorBuilder)"/>.
    /// </summary>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(
        this IRequestExecutorBuilder builder, Func<TSource, TTarget> convert)
        where TSource : notnull
        where TTarget : notnull =>
        builder.Configure(setup => setup.Converters[(typeof(TSource), typeof(TTarget))] = value => convert((TSource)value));

    private static IRequestExecutorBuilder AddRoot(this IRequestExecutorBuilder builder, Type type, OperationType operation) =>
        builder.Configure(setup =>
        {
            setup.Add(type);
            setup.Roots[type] = operation;
        });
}
