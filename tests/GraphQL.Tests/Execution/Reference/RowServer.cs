using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>Serves a schema given as SDL over rows that were planned beforehand.</summary>
internal static class RowServer
{
    /// <summary>The failure that a planned failure raises.</summary>
    public const string Failure = "planned failure";

    /// <param name="sdl">The schema.</param>
    /// <param name="root">What the fields of the query come to.</param>
    public static IRequestExecutor Create(string sdl, Func<Row> root)
    {
        var schema = new SdlReader(Parser.Parse(sdl, ParserOptions.Trusted)).Read();
        foreach (var definition in Parser.Parse(sdl, ParserOptions.Trusted).Definitions.OfType<TypeDefinitionNode>())
        {
            if (schema.Types.FirstOrDefault(t => t.Name == definition.Name.Value) is ObjectType type)
            {
                Attach(type, ReferenceEquals(type, schema.Query) ? root : null);
            }
        }

        var services = Server.Provider(b => b
            .ModifyRequestOptions(o => (o.MaxErrors, o.ParserOptions) = (10_000, ParserOptions.Trusted))
            .ModifyOperationLimits(o => (o.MaxDepth, o.MaxAliases, o.MaxRootFields, o.MaxDirectives, o.MaxFragments) = (60, 10_000, 1_000, 10_000, 1_000))
            .ModifyCostOptions(o => o.EnforceCostLimits = false));
        return RequestExecutorFactory.Create(services, services.GetRequiredService<SchemaSetup>(), schema.Build());
    }

    private static void Attach(ObjectType type, Func<Row>? root)
    {
        type.IsTypeOf = value => value is Row row && row.Type == type.Name;
        foreach (var field in type.Fields)
        {
            var name = field.Name;
            field.Resolver = context => ResolveAsync((root is null ? context.Parent<Row>() : root()).Fields[name]);
        }
    }

    private static ValueTask<object?> ResolveAsync(Planned planned)
    {
        if (planned.Waits)
        {
            return LaterAsync(planned);
        }

        return planned.Fails ? throw new GraphQLException(Failure) : new ValueTask<object?>(planned.Value);
    }

    private static async ValueTask<object?> LaterAsync(Planned planned)
    {
        await Task.Yield();
        return planned.Fails ? throw new GraphQLException(Failure) : planned.Value;
    }
}
