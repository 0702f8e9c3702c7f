using System.Text.RegularExpressions;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Subscriptions;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Gives the fields of the subscription root type their sources of events.</summary>
internal sealed partial class SubscriptionFields(SchemaContext context)
{
    /// <summary>Completes the fields with <see cref="SubscribeAttribute"/>.</summary>
    public void Apply(ObjectTypeConfiguration subscription)
    {
        foreach (var field in subscription.Fields)
        {
            if (field.Member is MethodInfo method && MemberText.Find<SubscribeAttribute>(method) is { } subscribe)
            {
                field.Subscribe = subscribe.With is { } with ? FromMethod(field, method.DeclaringType!, with) : FromTopic(field, method);
            }
        }
    }

    private SubscribeResolver FromMethod(ObjectFieldConfiguration field, Type owner, string name)
    {
        var method = owner.GetMethod(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            ?? throw new SchemaException($"{owner} has no method {name}.");
        var source = new ObjectFieldConfiguration { Name = name };
        new ResolverCompiler(context).Compile(source, method);
        foreach (var argument in source.Arguments.Where(a => field.Arguments.All(f => f.Name != a.Name)))
        {
            field.Arguments.Add(argument);
        }

        var resolver = source.Resolver!;
        return async c => await resolver(c).ConfigureAwait(false) switch
        {
            null => throw new InvalidOperationException($"{owner}.{name} returned no events."),
            ISourceStream stream => SourceStreams.Read(stream, c.RequestAborted),
            var events => AsyncSequences.Box(events),
        };
    }

    private static SubscribeResolver FromTopic(ObjectFieldConfiguration field, MethodInfo method)
    {
        var parameters = method.GetParameters();
        var message = parameters.FirstOrDefault(p => p.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? throw new SchemaException($"{method.DeclaringType}.{method.Name} has no parameter with [EventMessage].");
        var fromArgument = parameters.FirstOrDefault(p => p.IsDefined(typeof(TopicAttribute)));
        var topic = fromArgument is not null
            ? $"{{{fromArgument.Name}}}"
            : MemberText.Find<TopicAttribute>(method)?.Name ?? method.Name;
        return c => c.Service<ISourceEventStreams>().SubscribeAsync(Format(topic, field, c), message, c.RequestAborted);
    }

    private static string Format(string topic, ObjectFieldConfiguration field, IResolverContext context) =>
        Placeholder().Replace(topic, match =>
        {
            var argument = field.Arguments.FirstOrDefault(a => string.Equals(a.Name, match.Groups[1].Value, StringComparison.OrdinalIgnoreCase));
            return argument is null
                ? match.Value
                : Convert.ToString(context.ArgumentValue<object?>(argument.Name), CultureInfo.InvariantCulture) ?? string.Empty;
        });

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
