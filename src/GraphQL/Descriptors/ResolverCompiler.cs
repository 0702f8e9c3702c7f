namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Turns a method into a resolver, whose parameters are bound once, when the schema is put together.</summary>
internal sealed class ResolverCompiler(SchemaContext context)
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IResolverContext), "context");
    private static readonly ParameterExpression Instances = Expression.Parameter(typeof(ResolverInstances), "instances");
    private static readonly MethodInfo FromTask = Awaiter(nameof(ResolverResults.FromTask));
    private static readonly MethodInfo FromValueTask = Awaiter(nameof(ResolverResults.FromValueTask));

    // To compile takes most of the time of putting a large schema together, and a process may do that more than once. What a
    // method is compiled to depends on where its parameters come from, which the text of the expression shows.
    private static readonly ConcurrentDictionary<(MethodInfo Method, string Text), InstanceResolver> Compiled = new();

    private delegate ValueTask<object?> InstanceResolver(IResolverContext context, ResolverInstances instances);

    /// <summary>Gives the field its resolver and its arguments.</summary>
    public void Compile(ObjectFieldConfiguration field, MethodInfo method)
    {
        var bindings = method.GetParameters().Select(p => ParameterBinding.Create(context, p)).ToList();
        foreach (var argument in bindings.Select(b => b.Argument).OfType<ArgumentConfiguration>())
        {
            field.Arguments.Add(argument);
        }

        var call = Expression.Call(Instance(method), method, bindings.Select(b => b.Expression(Context)));
        field.Resolver = Resolver(method, Result(call));
        field.IsPure = !IsAwaited(method.ReturnType) && bindings.All(b => b.IsPure);
    }

    private FieldResolver Resolver(MethodInfo method, Expression body)
    {
        var resolver = Compiled.GetOrAdd(
            (method, body.ToString()), static (_, body) => Expression.Lambda<InstanceResolver>(body, Context, Instances).Compile(), body);
        var instances = context.Resolvers;
        return context => resolver(context, instances);
    }

    private static MethodCallExpression? Call(MethodInfo method, Expression value, Type result) =>
        Expression.Call(method.MakeGenericMethod(result), value);

    private UnaryExpression? Instance(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return null;
        }

        var owner = method.ReflectedType!;
        var instance = context.HasResolvers(owner)
            ? Expression.Call(Getter(nameof(ResolverResults.Instance), owner), Context, Instances)
            : Expression.Call(Getter(nameof(ResolverResults.Parent), owner), Context);
        return Expression.Convert(instance, method.DeclaringType!);
    }

    private static MethodInfo Getter(string name, Type owner) => typeof(ResolverResults).GetMethod(name)!.MakeGenericMethod(owner);

    private static Expression Result(MethodCallExpression call)
    {
        var type = call.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            return Call(FromTask, call, type.GetGenericArguments()[0])!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            return Call(FromValueTask, call, type.GetGenericArguments()[0])!;
        }

        if (type == typeof(Task) || type == typeof(ValueTask))
        {
            throw new SchemaException($"{call.Method.DeclaringType}.{call.Method.Name} must return a value.");
        }

        return Expression.New(
            typeof(ValueTask<object?>).GetConstructor([typeof(object)])!, Expression.Convert(call, typeof(object)));
    }

    private static bool IsAwaited(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static MethodInfo Awaiter(string name) => typeof(ResolverResults).GetMethod(name)!;
}
