using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes fields from their descriptions.</summary>
internal sealed class ObjectFields(TypeRegistry types, SchemaContext context)
{
    /// <summary>The field with its resolver, its middleware and its guards.</summary>
    public ObjectField Create(ObjectTypeConfiguration type, ObjectFieldConfiguration configuration)
    {
        var field = CreateSignature(type, configuration);
        var pipeline = new FieldPipeline(context, type);
        pipeline.Compile(field, configuration);
        field.Subscribe = pipeline.Guard(configuration);
        return field;
    }

    /// <summary>The field without resolver.</summary>
    public ObjectField CreateSignature(ObjectTypeConfiguration type, ObjectFieldConfiguration configuration)
    {
        if (configuration.Features.Get<IDAttribute>() is { } id)
        {
            NodeFields.MakeIdentifier(types, type, configuration, id);
        }

        var reference = configuration.Type
            ?? throw new SchemaException($"The field {type.Name}.{configuration.Name} has no type: use Type<T>().");
        var field = new ObjectField(configuration.Name, reference.Resolve(types))
        {
            Description = configuration.Description,
            DeprecationReason = configuration.DeprecationReason,
        };
        field.Arguments.AddRange(configuration.Arguments.Select(a => InputTypes.Describe(CreateArgument(a), a)));
        configuration.Features.CopyTo(field.Features);
        AddDirectives(field, configuration);
        foreach (var complete in configuration.Completed)
        {
            complete(types, field);
        }

        return field;
    }

    private Argument CreateArgument(ArgumentConfiguration argument)
    {
        var type = argument.Type ?? throw new SchemaException($"The argument {argument.Name} has no type: use Type<T>().");
        return InputTypes.Complete(context, types, argument, type.Resolve(types), static (name, t) => new Argument(name, t));
    }

    private void AddDirectives(ObjectField field, ObjectFieldConfiguration configuration)
    {
        foreach (var directive in configuration.Directives)
        {
            field.Directives.Add(directive);
        }

        var options = context.Setup.Options;
        var mayWait = configuration.Member is not null || configuration.Resolver is not null;
        var waits = mayWait && (!configuration.IsPure || configuration.Middleware.Count > 0);
        var cost = configuration.Cost ?? (waits && options.ApplyCostDefaults ? options.DefaultResolverCost : null);
        if (cost is { } weight && field.Directives.All(d => d.Name != "cost"))
        {
            field.Directives.Add(CostDirectives.Cost(weight));
        }
    }
}
