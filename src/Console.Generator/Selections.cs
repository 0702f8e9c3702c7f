using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Console.Generator;

/// <summary>What is selected of values of one object type, fragments applied (specification, section 6.3.2 "CollectFields").</summary>
internal sealed class Selections(Schema schema, FragmentTable fragments)
{
    /// <summary>The fields by response key, each with its merged sub-selections and whether a condition may leave it out.</summary>
    public IReadOnlyList<(FieldNode Field, SelectionSetNode? Set, bool MayBeAbsent)> Of(CompositeType type, SelectionSetNode set)
    {
        var fields = new List<(FieldNode Field, List<SelectionNode> Inner, bool MayBeAbsent)>();
        Collect(type, set, false, fields);
        return [.. fields.Select(field => (
            field.Field,
            field.Inner.Count == 0 ? null : new SelectionSetNode(field.Field.Location, [.. field.Inner]),
            field.MayBeAbsent))];
    }

    private void Collect(CompositeType type, SelectionSetNode set, bool conditional, List<(FieldNode Field, List<SelectionNode> Inner, bool MayBeAbsent)> fields)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, conditional || IsConditional(field.Directives), fields);
                    break;
                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, conditional || IsConditional(inline.Directives), fields);
                    break;
                case FragmentSpreadNode spread when fragments.Find(spread.Name.Value) is { } fragment && Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, conditional || IsConditional(spread.Directives), fields);
                    break;
            }
        }
    }

    private static void Add(FieldNode field, bool conditional, List<(FieldNode Field, List<SelectionNode> Inner, bool MayBeAbsent)> fields)
    {
        var at = fields.FindIndex(known => known.Field.ResponseName == field.ResponseName);
        if (at < 0)
        {
            fields.Add((field, [.. field.SelectionSet?.Selections ?? []], conditional));
            return;
        }

        fields[at].Inner.AddRange(field.SelectionSet?.Selections ?? []);
        fields[at] = fields[at] with { MayBeAbsent = fields[at].MayBeAbsent && conditional };
    }

    /// <summary>Whether every value of the type satisfies the condition.</summary>
    private bool Applies(CompositeType type, NamedTypeNode? condition) =>
        condition is null
        || (schema.FindType(condition.Name.Value) is CompositeType wanted
            && schema.GetPossibleTypes(type).All(possible => schema.IsPossibleType(wanted, possible)));

    private static bool IsConditional(IEnumerable<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value is "include" or "skip");
}
