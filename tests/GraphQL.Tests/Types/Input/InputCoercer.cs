using System.Text.Json;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

/// <summary>Coerces the arguments of an operation's first field as a request does: variables first, then arguments.</summary>
internal static class InputCoercer
{
    /// <summary>The arguments as JSON, or the message of the first error behind the word <c>error:</c>.</summary>
    internal static string Coerce(Schema schema, string operation, string variables = "{}")
    {
        var parsed = (OperationDefinitionNode)Parser.Parse(operation).Definitions[0];
        var given = JsonInput.ReadMembers(variables);
        if (VariableCoercion.Coerce(schema, parsed.VariableDefinitions, given, out var errors) is not { } values)
        {
            return $"error: {errors[0].Message}";
        }

        var field = (FieldNode)parsed.SelectionSet.Selections[0];
        var definition = schema.QueryType.Fields[field.Name.Value];
        return ArgumentCoercion.Coerce(definition.Arguments, field.Arguments, values, out var error) is { } arguments
            ? JsonSerializer.Serialize(arguments)
            : $"error: {error!.Message}";
    }

    /// <summary>Coerces one literal without variables.</summary>
    internal static string CoerceLiteral(Schema schema, string type, string literal)
    {
        var result = LiteralCoercion.Coerce(Parser.ParseValue(literal), TypeFromSyntax.Resolve(schema, Parser.ParseType(type))!, null);
        return result.IsSuccess ? JsonSerializer.Serialize(result.Value) : $"error: {result.Error}";
    }

    /// <summary>Coerces one value as a variable's.</summary>
    internal static string CoerceJson(Schema schema, string type, string json)
    {
        var operation = (OperationDefinitionNode)Parser.Parse($"query ($v: {type}) {{ __typename }}").Definitions[0];
        var values = VariableCoercion.Coerce(schema, operation.VariableDefinitions, JsonInput.ReadMembers($$"""{"v":{{json}}}"""), out var errors);
        return values is null ? $"error: {errors[0].Message}" : JsonSerializer.Serialize(values["v"]);
    }
}
