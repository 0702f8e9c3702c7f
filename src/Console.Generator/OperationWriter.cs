using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Console.Generator;

/// <summary>Writes the class of one operation: its document, its variables as parameters, and its result's records.</summary>
internal sealed class OperationWriter(
    Schema schema, ParsedFile file, OperationDefinitionNode operation, FragmentTable fragments, InputWriter inputs, List<OperationProblem> problems)
{
    public string Write()
    {
        var records = new RecordSet(schema, fragments, (node, rule) => problems.Add(FileCheck.At(file, node, rule)));
        var data = records.Record(schema.RootType(operation.Operation)!, operation.SelectionSet, "", "Data");
        var name = operation.Name!.Value;
        var code = new CodeBuilder()
            .Line($"/// <summary>The operation <c>{name}</c> of {file.Source.Path}.</summary>")
            .Line($"public static class {CodeText.ClassOf(operation)}\n{{")
            .Line($"public const string Document = {CodeText.Raw(Document())};")
            .Line($"public static global::ScoringPlatform.Console.Operations.Operation<{data}> With({Parameters()})\n{{")
            .Line("var map = new global::System.Collections.Generic.Dictionary<string, object?>();");
        foreach (var variable in operation.VariableDefinitions)
        {
            var called = variable.Variable.Name.Value;
            code.Line(InputWriter.Put("map", called, CodeText.Parameter(called), inputs.Map(TypeOf(variable)).Write));
        }

        code.Line($"return new(\"{name}\", Document, map, {data}.Read);\n}}").Line(records.Code).Line("}");
        return CodeText.InNamespace(file.Namespace, code.ToString());
    }

    private string Document() => string.Join(
        "\n\n", [SyntaxPrinter.Print(operation), .. fragments.NeededBy(operation).Select(fragment => SyntaxPrinter.Print(fragment))]);

    /// <summary>What must be given first, then what may be left out.</summary>
    private string Parameters() => string.Join(", ", operation.VariableDefinitions.OrderBy(MayBeLeftOut).Select(variable =>
    {
        var type = inputs.Map(TypeOf(variable)).Type;
        var name = CodeText.Parameter(variable.Variable.Name.Value);
        return MayBeLeftOut(variable) ? $"{type.TrimEnd('?')}? {name} = null" : $"{type} {name}";
    }));

    private static bool MayBeLeftOut(VariableDefinitionNode variable) =>
        variable.DefaultValue is not null || variable.Type is not NonNullTypeNode;

    private GraphQLType TypeOf(VariableDefinitionNode variable) => Resolve(variable.Type);

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode required => new NonNullType(Resolve(required.Type)),
        ListTypeNode list => new ListType(Resolve(list.Type)),
        _ => schema.FindType(((NamedTypeNode)node).Name.Value)!,
    };
}
