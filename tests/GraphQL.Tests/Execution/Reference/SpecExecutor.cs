using System.Collections;
using System.Text.Json.Nodes;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>
/// Executes a query as section 6 of the specification words it, step by step, without plans, stores or waiting: what the
/// engine answers is compared with what comes out here.
/// </summary>
internal sealed class SpecExecutor(Schema schema, DocumentNode document, IReadOnlyDictionary<string, object?> variables)
{
    private readonly List<SpecFailure> _failures = [];

    /// <summary>Each field or item that failed, with the place that is null because of it.</summary>
    public IReadOnlyList<SpecFailure> Failures => _failures;

    /// <summary>ExecuteQuery (section 6.2.1).</summary>
    public JsonNode? Execute(Row root)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        return ExecuteSelectionSets([operation.SelectionSet], schema.QueryType, root, "");
    }

    /// <summary>ExecuteSelectionSet (section 6.3); null if a field left a null that its type does not allow.</summary>
    private JsonObject? ExecuteSelectionSets(IEnumerable<SelectionSetNode> selectionSets, ObjectType type, Row row, string path)
    {
        var grouped = new List<(string Name, List<FieldNode> Fields)>();
        var visited = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
        {
            CollectFields(type, selectionSet, grouped, visited);
        }

        var result = new JsonObject();
        var (isWhole, before) = (true, _failures.Count);
        foreach (var (name, fields) in grouped)
        {
            var fieldType = fields[0].Name.Value == "__typename" ? null : type.Fields[fields[0].Name.Value].Type;
            var value = fieldType is null ? JsonValue.Create(type.Name) : ExecuteField(fieldType, fields, row, $"{path}/{name}");
            result[name] = value;
            isWhole &= value is not null || fieldType is not NonNullType;
        }

        return isWhole ? result : Raise<JsonObject>(before, path);
    }

    private JsonNode? ExecuteField(GraphQLType type, List<FieldNode> fields, Row row, string path)
    {
        var planned = row.Fields[fields[0].Name.Value];
        if (planned.Fails)
        {
            _failures.Add(new SpecFailure(path) { Null = path });
            return null;
        }

        return CompleteValue(type, fields, planned.Value, path);
    }

    /// <summary>CompleteValue (section 6.4.3).</summary>
    private JsonNode? CompleteValue(GraphQLType type, List<FieldNode> fields, object? value, string path)
    {
        switch (type)
        {
            case NonNullType required:
                var completed = CompleteValue(required.OfType, fields, value, path);
                if (completed is null && value is null)
                {
                    _failures.Add(new SpecFailure(path) { Null = path });
                }

                return completed;
            case var _ when value is null:
                return null;
            case ListType list:
                return CompleteList(list, fields, (IEnumerable)value, path);
            case CompositeType:
                var row = (Row)value;
                var objectType = schema.Types.OfType<ObjectType>().Single(t => t.Name == row.Type);
                return ExecuteSelectionSets(fields.Select(f => f.SelectionSet!), objectType, row, path);
            default:
                return JsonValue.Create((string)value);
        }
    }

    private JsonArray? CompleteList(ListType list, List<FieldNode> fields, IEnumerable items, string path)
    {
        var result = new JsonArray();
        var (isWhole, before) = (true, _failures.Count);
        foreach (var item in items)
        {
            var completed = CompleteValue(list.OfType, fields, item, $"{path}/{result.Count}");
            result.Add(completed);
            isWhole &= completed is not null || list.OfType is not NonNullType;
        }

        return isWhole ? result : Raise<JsonArray>(before, path);
    }

    /// <summary>Makes null of the place around all that failed since then (section 6.4.4).</summary>
    private T? Raise<T>(int since, string path)
        where T : JsonNode
    {
        for (var i = since; i < _failures.Count; i++)
        {
            _failures[i].Null = path;
        }

        return null;
    }

    /// <summary>CollectFields (section 6.3.2).</summary>
    private void CollectFields(ObjectType type, SelectionSetNode selectionSet, List<(string Name, List<FieldNode> Fields)> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when IsIncluded(field.Directives):
                    var at = grouped.FindIndex(g => g.Name == field.ResponseName);
                    if (at < 0)
                    {
                        grouped.Add((field.ResponseName, []));
                        at = grouped.Count - 1;
                    }

                    grouped[at].Fields.Add(field);
                    break;
                case FragmentSpreadNode spread when IsIncluded(spread.Directives) && visited.Add(spread.Name.Value):
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().Single(f => f.Name.Value == spread.Name.Value);
                    if (Applies(type, fragment.TypeCondition.Name.Value))
                    {
                        CollectFields(type, fragment.SelectionSet, grouped, visited);
                    }

                    break;
                case InlineFragmentNode inline when IsIncluded(inline.Directives) && Applies(type, inline.TypeCondition?.Name.Value ?? type.Name):
                    CollectFields(type, inline.SelectionSet, grouped, visited);
                    break;
            }
        }
    }

    /// <summary>DoesFragmentTypeApply (section 6.3.2).</summary>
    private bool Applies(ObjectType type, string condition) => schema.FindType(condition) switch
    {
        InterfaceType contract => type.Interfaces.Any(i => i.Name == contract.Name),
        UnionType union => union.Types.Any(t => t.Name == type.Name),
        var named => named!.Name == type.Name,
    };

    private bool IsIncluded(IEnumerable<DirectiveNode> directives) =>
        directives.All(d => Argument(d) == (d.Name.Value == "include"));

    private bool Argument(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => variables[variable.Name.Value] is true,
        _ => throw new InvalidOperationException("Neither a literal nor a variable."),
    };
}
