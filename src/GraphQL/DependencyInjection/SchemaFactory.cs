using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Mutations;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.GraphQL.DependencyInjection;

/// <summary>Puts the schema together from what was registered.</summary>
internal static class SchemaFactory
{
    /// <summary>The schema.</summary>
    /// <exception cref="SchemaException">It is not valid.</exception>
    public static Schema Create(IServiceProvider services, SchemaSetup setup)
    {
        var context = new SchemaContext(services, setup);
        var configurations = new TypeConfigurations(context);
        var types = new TypeRegistry(context, configurations);
        var output = new OutputTypes(types, context);
        var nodes = new NodeResolvers();
        var builder = new SchemaBuilder();
        var roots = Roots(context, configurations, nodes);
        builder.Query = output.CreateObject(roots.Query);
        builder.Mutation = roots.Mutation is null ? null : output.CreateObject(roots.Mutation);
        builder.Subscription = roots.Subscription is null ? null : output.CreateObject(roots.Subscription);
        AddRegistered(types, setup);
        types.Complete();
        AddNodes(types, nodes);
        AddParts(builder, types, setup);
        return builder.Build();
    }

    private static (ObjectTypeConfiguration Query, ObjectTypeConfiguration? Mutation, ObjectTypeConfiguration? Subscription) Roots(
        SchemaContext context, TypeConfigurations configurations, NodeResolvers nodes)
    {
        var query = configurations.Root(OperationType.Query) ?? throw new SchemaException("The schema has no class with [QueryType].");
        var mutation = configurations.Root(OperationType.Mutation);
        var subscription = configurations.Root(OperationType.Subscription);
        if (context.Setup.GlobalObjectIdentification is { } identification)
        {
            NodeRootFields.Add(query, identification, nodes);
        }

        if (mutation is not null && context.Setup.MutationConventions is { } applyToAll)
        {
            new MutationConvention(context, applyToAll).Apply(mutation);
        }

        if (subscription is not null)
        {
            new SubscriptionFields(context).Apply(subscription);
        }

        return (query, mutation, subscription);
    }

    private static void AddRegistered(TypeRegistry types, SchemaSetup setup)
    {
        foreach (var type in setup.Types.Where(t => SchemaClasses.RootOf(t) is null && !setup.Roots.ContainsKey(t)))
        {
            _ = SchemaClasses.ExtendedBy(type) is { } extended ? types.OutputNamed(extended)
                : type.IsDefined(typeof(OneOfAttribute), inherit: false) ? types.Input(TypeShape.Of(type))
                : types.Output(TypeShape.Of(type));
        }

        if (setup.Authorization)
        {
            _ = types.OutputNamed(typeof(ApplyPolicy));
        }
    }

    private static void AddNodes(TypeRegistry types, NodeResolvers nodes)
    {
        foreach (var (runtimeType, node) in types.Configurations.Nodes.ToList())
        {
            var configuration = types.Configurations.Of(runtimeType);
            _ = types.OutputNamed(runtimeType);
            types.Complete();
            nodes.Add(configuration.Name, node, types.Fields.Create(configuration, node.Field).Resolver!);
        }

        types.Complete();
    }

    private static void AddParts(SchemaBuilder builder, TypeRegistry types, SchemaSetup setup)
    {
        foreach (var type in types.Types)
        {
            builder.Types.Add(type);
        }

        if (setup.Options.ApplyCostDefaults)
        {
            foreach (var directive in CostDirectives.Definitions(types))
            {
                builder.Directives.Add(directive);
            }
        }
    }
}
