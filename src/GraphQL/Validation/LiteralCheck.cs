namespace ScoringPlatform.GraphQL.Validation;

/// <summary>
/// Whether literals are values of their types (specification, section 5.6). Nothing is made of them: neither runtime
/// values nor defaults of fields that were left out.
/// </summary>
/// <param name="report">Takes a message and the literal that it is about.</param>
/// <param name="suggest">Whether messages propose names.</param>
internal sealed class LiteralCheck(Action<string, SyntaxNode> report, bool suggest)
{
    /// <summary>Checks a literal and what is in it. Variables are left to other rules.</summary>
    internal void Check(ValueNode value, GraphQLType type)
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
                var proposal = suggest ? Suggestions.DidYouMean(field.Name.Value, type.Fields.Select(known => known.Name)) : "";
                report($"Field \"{field.Name.Value}\" is not defined by type \"{type}\".{proposal}", field);
            }
        }

        foreach (var definition in type.Fields)
        {
            if (definition.IsRequired && literal.Fields.Find(definition.Name) is null)
            {
                report($"Field \"{type}.{definition}\" of required type \"{definition.Type}\" was not provided.", literal);
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
            report($"OneOf Input Object \"{type}\" must specify exactly one key.", literal);
        }
        else if (literal.Fields[0] is { Value: NullValueNode } only)
        {
            report($"Field \"{type}.{only.Name.Value}\" must be non-null.", literal);
        }
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        var coerced = type is EnumType enumType ? enumType.ParseLiteral(value) : ((ScalarType)type).ParseLiteral(value);
        if (!coerced.IsSuccess)
        {
            report(coerced.Error + Propose(value, type), value);
        }
    }

    private string Propose(ValueNode value, GraphQLType type)
    {
        var name = (value as EnumValueNode)?.Value ?? (value as StringValueNode)?.Value;
        return suggest && name is not null && type is EnumType enumType
            ? Suggestions.Sentence("the enum value", Suggestions.Nearest(name, enumType.Values.Select(known => known.Name)))
            : "";
    }

    private void ReportWrong(ValueNode value, GraphQLType type) =>
        report($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(value)}.", value);
}
