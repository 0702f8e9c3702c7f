using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>Reads the errors that mutations declare, and makes them from exceptions.</summary>
internal static class MutationErrors
{
    private const string FactoryName = "CreateErrorFrom";

    /// <summary>The errors of a mutation in the order in which they are declared.</summary>
    public static IReadOnlyList<MutationError> Of(ObjectFieldConfiguration field) => field.Member is null
        ? []
        : [.. MemberText.All<ErrorAttribute>(field.Member).Select(a => a.ErrorType).Distinct().Select(Create)];

    /// <summary>The declared errors of an exception, or null if one of what it holds is not declared.</summary>
    public static IReadOnlyList<object>? From(Exception exception, IReadOnlyList<MutationError> errors)
    {
        IEnumerable<Exception> thrown = exception is AggregateException several ? several.Flatten().InnerExceptions : [exception];
        var made = thrown.Select(e => Make(e, errors)).ToList();
        return made.Count > 0 && made.TrueForAll(e => e is not null) ? [.. made.OfType<object>()] : null;
    }

    private static object? Make(Exception exception, IReadOnlyList<MutationError> errors)
    {
        var factories = errors.SelectMany(e => e.Exceptions).Where(f => f.Exception.IsInstanceOfType(exception)).ToList();
        var exact = factories.FindIndex(f => f.Exception == exception.GetType());
        return factories.Count == 0 ? null : factories[Math.Max(0, exact)].Create(exception);
    }

    private static MutationError Create(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            return new MutationError(type, [(type, static e => e)]);
        }

        var factories = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.Name == FactoryName && TakesException(m))
            .Select(m => (m.GetParameters()[0].ParameterType, Compile(p => Expression.Call(m, p), m)))
            .Concat(type.GetConstructors().Where(TakesException)
                .Select(c => (c.GetParameters()[0].ParameterType, Compile(p => Expression.New(c, p), c))))
            .ToList();
        return factories.Count > 0
            ? new MutationError(type, factories)
            : throw SchemaErrors.Of($"{type} is no exception, and has neither {FactoryName} nor a constructor that takes one.");
    }

    private static Func<Exception, object> Compile(Func<Expression, Expression> make, MethodBase method)
    {
        var exception = Expression.Parameter(typeof(Exception));
        var body = Expression.Convert(make(Expression.Convert(exception, method.GetParameters()[0].ParameterType)), typeof(object));
        return Expression.Lambda<Func<Exception, object>>(body, exception).Compile();
    }

    private static bool TakesException(MethodBase method) =>
        method.GetParameters() is [var only] && typeof(Exception).IsAssignableFrom(only.ParameterType);
}
