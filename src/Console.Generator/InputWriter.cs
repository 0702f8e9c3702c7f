using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Console.Generator;

/// <summary>Writes a record for every input object that some operation takes.</summary>
internal sealed class InputWriter(Schema schema)
{
    private readonly Queue<InputObjectType> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The C# type of a variable or an input field, and how a value <c>v</c> of it becomes a variable.</summary>
    public (string Type, string Write) Map(GraphQLType type)
    {
        var (name, write) = MapNullable(type.NullableType);
        return (type.IsNonNull ? name : name + "?", write);
    }

    public string Write()
    {
        var code = new CodeBuilder();
        while (open.TryDequeue(out var type))
        {
            code.Line($"public sealed record {type.Name}\n{{");
            foreach (var field in type.Fields)
            {
                var required = field.IsRequired ? "required " : "";
                code.Line($"public {required}{Type(field)} {CodeText.Pascal(field.Name)} {{ get; init; }}");
            }

            code.Line("internal global::System.Collections.Generic.Dictionary<string, object?> ToVariables()\n{\nvar map = new global::System.Collections.Generic.Dictionary<string, object?>();");
            foreach (var field in type.Fields)
            {
                code.Line(Put("map", field.Name, CodeText.Pascal(field.Name), Map(field.Type).Write));
            }

            code.Line("return map;\n}\n}");
        }

        return CodeText.InNamespace(CodeText.SchemaNamespace, code.ToString());
    }

    /// <summary>Puts a value into a map of variables; null is left out, so that the schema's default holds.</summary>
    public static string Put(string map, string name, string value, string write) =>
        $"{{ if ({value} is {{ }} v) {map}[\"{name}\"] = {write}; }}";

    private string Type(InputField field)
    {
        var type = Map(field.Type).Type;
        return field.IsRequired || type.EndsWith('?') ? type : type + "?";
    }

    private (string Type, string Write) MapNullable(GraphQLType type)
    {
        switch (type)
        {
            case ListType list:
                // A program that has no item leaves it out: null items have no use here.
                var (item, write) = MapNullable(list.OfType.NullableType);
                return ($"global::System.Collections.Generic.IReadOnlyList<{item}>", $"global::System.Linq.Enumerable.ToList(global::System.Linq.Enumerable.Select(v, v => (object?)({write})))");
            case InputObjectType input:
                if (seen.Add(input.Name))
                {
                    open.Enqueue(input);
                }

                return ($"global::{CodeText.SchemaNamespace}.{input.Name}", "v.ToVariables()");
            case EnumType named:
                return ($"global::{CodeText.SchemaNamespace}.{named.Name}", $"global::{CodeText.SchemaNamespace}.EnumCodes.Code(v)");
            default:
                var scalar = Scalars.Find(type.Named.Name) ?? throw new NotSupportedException($"Scalar {type.Named.Name} of {schema.QueryType}");
                return (scalar.Type, scalar.Write);
        }
    }
}
