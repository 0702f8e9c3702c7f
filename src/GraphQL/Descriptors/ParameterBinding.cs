using System.Security.Claims;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Where a resolver's parameter gets its value from.</summary>
/// <param name="Expression">The value, given the resolver's context.</param>
/// <param name="IsPure">Whether the value is there without waiting or opening anything.</param>
/// <param name="Argument">The argument, if the value is one.</param>
internal sealed record ParameterBinding(
    Func<ParameterExpression, Expression> Expression, bool IsPure, ArgumentConfiguration? Argument = null)
{
    /// <summary>Binds a parameter by its attributes, its type, and what the application has as services.</summary>
    public static ParameterBinding Create(SchemaContext context, ParameterInfo parameter) =>
        ByAttribute(parameter) ?? ByType(context, parameter) ?? FromArgument(parameter);

    private static ParameterBinding? ByAttribute(ParameterInfo parameter)
    {
        if (MemberText.Find<ParentAttribute>(parameter) is not null)
        {
            return Get(nameof(ParameterValues.Parent), parameter, isPure: true);
        }

        return MemberText.Find<EventMessageAttribute>(parameter) is null
            ? null
            : Get(nameof(ParameterValues.EventMessage), parameter, isPure: true);
    }

    private static ParameterBinding? ByType(SchemaContext context, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(IResolverContext) || type == typeof(IMiddlewareContext))
        {
            return new ParameterBinding(c => System.Linq.Expressions.Expression.Convert(c, type), IsPure: false);
        }

        if (ContextProperty(type) is { } property)
        {
            return new ParameterBinding(
                c => System.Linq.Expressions.Expression.Property(c, property), IsPure: false);
        }

        if (typeof(IDataLoader).IsAssignableFrom(type))
        {
            return Get(nameof(ParameterValues.DataLoader), parameter, isPure: false);
        }

        return context.Setup.DbContexts.Contains(type) ? DbContext(type)
            : context.IsService(type) ? Service(context, parameter)
            : null;
    }

    private static string? ContextProperty(Type type) =>
        type == typeof(CancellationToken) ? nameof(IResolverContext.RequestAborted)
        : type == typeof(ClaimsPrincipal) ? nameof(IResolverContext.User)
        : type == typeof(IServiceProvider) ? nameof(IResolverContext.Services)
        : type == typeof(Schema) ? nameof(IResolverContext.Schema)
        : null;

    private static ParameterBinding Service(SchemaContext context, ParameterInfo parameter) => Get(
        context.IsScoped(parameter.ParameterType) ? nameof(ParameterValues.ScopedService) : nameof(ParameterValues.Service),
        parameter,
        isPure: true);

    private static ParameterBinding DbContext(Type type)
    {
        var open = System.Linq.Expressions.Expression.Constant(DbContextFactories.For(type));
        return new ParameterBinding(
            c => System.Linq.Expressions.Expression.Call(typeof(ParameterValues), nameof(ParameterValues.DbContext), [type], c, open),
            IsPure: false);
    }

    private static ParameterBinding FromArgument(ParameterInfo parameter)
    {
        var argument = ArgumentFactory.FromParameter(parameter);
        var type = parameter.ParameterType;
        var isOptional = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);
        var method = isOptional ? nameof(ParameterValues.OptionalArgument) : nameof(ParameterValues.Argument);
        var value = isOptional ? type.GetGenericArguments()[0] : type;
        return new ParameterBinding(
            c => System.Linq.Expressions.Expression.Call(
                typeof(ParameterValues), method, [value], c, System.Linq.Expressions.Expression.Constant(argument.Name)),
            IsPure: true,
            argument);
    }

    private static ParameterBinding Get(string method, ParameterInfo parameter, bool isPure) =>
        new(c => System.Linq.Expressions.Expression.Call(typeof(ParameterValues), method, [parameter.ParameterType], c), isPure);
}
