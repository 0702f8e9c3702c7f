using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Console.Generator;

/// <summary>Writes the schema's enums and how their values are called in it.</summary>
internal static class EnumWriter
{
    public static string Write(Schema schema)
    {
        var enums = schema.Types.OfType<EnumType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        var code = new CodeBuilder();
        foreach (var type in enums)
        {
            code.Line($"public enum {type.Name} {{ {string.Join(", ", type.Values.Select(value => CodeText.Pascal(value.Name)))} }}");
        }

        code.Line("public static class EnumCodes\n{");
        foreach (var type in enums)
        {
            var codes = type.Values.Select(value => $"{type.Name}.{CodeText.Pascal(value.Name)} => \"{value.Name}\", ");
            var values = type.Values.Select(value => $"\"{value.Name}\" => {type.Name}.{CodeText.Pascal(value.Name)}, ");
            code.Line($"public static string Code(this {type.Name} value) => value switch {{ {string.Concat(codes)}_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)) }};");
            code.Line($"public static {type.Name} To{type.Name}(string? code) => code switch {{ {string.Concat(values)}_ => throw new global::System.ArgumentOutOfRangeException(nameof(code), code, \"not of {type.Name}\") }};");
            code.Line($"public static bool Is{type.Name}(string? code) => code is {string.Join(" or ", type.Values.Select(value => $"\"{value.Name}\""))};");
        }

        return CodeText.InNamespace(CodeText.SchemaNamespace, code.Line("}").ToString());
    }
}
