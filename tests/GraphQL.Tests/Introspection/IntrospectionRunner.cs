using System.Collections;
using System.Security.Claims;
using System.Text.Json.Nodes;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Introspection;

/// <summary>Answers queries of introspection by the fields alone, so that these tests do not lean on execution.</summary>
internal sealed class IntrospectionRunner(Schema schema, DocumentNode document)
{
    internal static JsonObject Run(Schema schema, string query)
    {
        var document = Parser.Parse(query);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().First();
        return new IntrospectionRunner(schema, document).Complete(schema.QueryType, operation.SelectionSet, new object());
    }

    private JsonObject Complete(ObjectType type, SelectionSetNode selections, object value)
    {
        var result = new JsonObject();
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    result[field.ResponseName] = Resolve(type, field, value);
                    break;
                case FragmentSpreadNode spread:
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().First(f => f.Name.Value == spread.Name.Value);
                    foreach (var (name, inner) in Complete(type, fragment.SelectionSet, value))
                    {
                        result[name] = inner?.DeepClone();
                    }

                    break;
            }
        }

        return result;
    }

    private JsonNode? Resolve(ObjectType type, FieldNode node, object parent)
    {
        if (node.Name.Value == "__typename")
        {
            return type.Name;
        }

        var field = schema.FindField(type, node.Name.Value)!;
        var arguments = ArgumentCoercion.Coerce(field.Arguments, node.Arguments, null, out _)!;
        return Complete(field.Type, node, field.Member is { } member ? member(parent) : Await(field, parent, arguments));
    }

    /// <summary>Introspection has nothing to wait for.</summary>
    private object? Await(ObjectField field, object parent, Dictionary<string, object?> arguments)
    {
        var pending = field.Resolver!(new Context(schema, field, parent, arguments)).AsTask();
        Assert.True(pending.IsCompletedSuccessfully);
        return pending.GetAwaiter().GetResult();
    }

    private JsonNode? Complete(GraphQLType type, FieldNode node, object? value) => (type, value) switch
    {
        (NonNullType nonNull, _) => Complete(nonNull.OfType, node, value) ?? throw new InvalidOperationException($"null for {type}"),
        (_, null) => null,
        (ListType list, IEnumerable items) => new JsonArray([.. items.Cast<object?>().Select(item => Complete(list.OfType, node, item))]),
        (ScalarType scalar, _) => JsonValue.Create(scalar.Serialize(value).Value),
        (EnumType enumType, _) => JsonValue.Create(enumType.Serialize(value).Value),
        _ => Complete((ObjectType)type, node.SelectionSet!, value),
    };

    private sealed class Context(Schema schema, ObjectField definition, object parent, Dictionary<string, object?> arguments) : IResolverContext
    {
        public Schema Schema => schema;

        public ObjectField Field => definition;

        public ResponsePath Path => ResponsePath.Of(definition.Name);

        public IServiceProvider Services => throw new NotSupportedException();

        public CancellationToken RequestAborted => CancellationToken.None;

        public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();

        public ClaimsPrincipal User { get; } = new();

        public T Parent<T>() => (T)parent;

        public bool HasArgument(string name) => arguments.ContainsKey(name);

        public void ReportError(GraphQLError error) => throw new NotSupportedException();

        public T ArgumentValue<T>(string name) => (T)arguments[name]!;

        public T Service<T>()
            where T : notnull => throw new NotSupportedException();
    }
}
