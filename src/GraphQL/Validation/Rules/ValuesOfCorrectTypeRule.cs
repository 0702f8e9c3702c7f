using System.Runtime.CompilerServices;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>Literals are values of their types (specification, sections 5.6.1, 5.6.2 and 5.6.4).</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    internal static RuleDefinition Definition { get; } =
        new("ValuesOfCorrectType", static context => new ValuesOfCorrectTypeRule(context), SyntaxKind.Argument, SyntaxKind.VariableDefinition);

    public override void Enter(SyntaxNode node)
    {
        var value = node is ArgumentNode argument ? argument.Value : ((VariableDefinitionNode)node).DefaultValue;
        if (value is not null && Context.TypeInfo.InputType is { } type)
        {
            Check(value, type);
        }
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value, type.NullableType)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, _):
                if (type.IsNonNull)
                {
                    ReportWrong(value, type);
                }

                break;
            case (ListValueNode list, ListType of):
                foreach (var item in list.Values)
                {
                    Check(item, of.OfType);
                }

                break;
            case (_, ListType of):
                Check(value, of.OfType);
                break;
            case (ObjectValueNode literal, InputObjectType input):
                CheckObject(literal, input);
                break;
            case (_, InputObjectType):
                ReportWrong(value, type);
                break;
            case (_, var leaf):
                CheckLeaf(value, leaf);
                break;
        }
    }

    private void CheckObject(ObjectValueNode literal, InputObjectType type)
    {
        foreach (var field in literal.Fields)
        {
            if (type.Fields.Find(field.Name.Value) is { } definition)
            {
                Check(field.Value, definition.Type);
            }
            else
            {
                var proposal = Context.Suggest(field.Name.Value, type.Fields.Select(known => known.Name));
                Context.Report($"Field \"{field.Name.Value}\" is not defined by type \"{type}\".{proposal}", field);
            }
        }

        foreach (var definition in type.Fields)
        {
            if (definition.IsRequired && !IsGiven(literal, definition.Name))
            {
                Context.Report($"Field \"{type}.{definition}\" of required type \"{definition.Type}\" was not provided.", literal);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(literal, type);
        }
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type)
    {
        if (literal.Fields.Length != 1)
        {
            Context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", literal);
        }
        else if (literal.Fields[0] is { Value: NullValueNode } only)
        {
            Context.Report($"Field \"{type}.{only.Name.Value}\" must be non-null.", literal);
        }
    }

    private static bool IsGiven(ObjectValueNode literal, string name)
    {
        foreach (var field in literal.Fields)
        {
            if (field.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        var coerced = type is EnumType enumType ? enumType.ParseLiteral(value) : ((ScalarType)type).ParseLiteral(value);
        if (!coerced.IsSuccess)
        {
            Context.Report(coerced.Error + Propose(value, type), value);
        }
    }

    private string Propose(ValueNode value, GraphQLType type)
    {
        var name = (value as EnumValueNode)?.Value ?? (value as StringValueNode)?.Value;
        return Context.Options.SuggestNames && name is not null && type is EnumType enumType
            ? Suggestions.Sentence("the enum value", Suggestions.Nearest(name, enumType.Values.Select(known => known.Name)))
            : "";
    }

    private void ReportWrong(ValueNode value, GraphQLType type) =>
        Context.Report($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(value)}.", value);
}
