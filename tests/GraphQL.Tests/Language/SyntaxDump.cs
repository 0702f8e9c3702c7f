using System.Globalization;
using System.Text;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>A tree as text, one node a line, for comparison: independent of the printer.</summary>
internal sealed class SyntaxDump
{
    private readonly StringBuilder _text = new();
    private int _depth;

    internal static string Of(SyntaxNode node)
    {
        var dump = new SyntaxDump();
        dump.Add(node);
        return dump._text.ToString();
    }

    private void Add(SyntaxNode node)
    {
        _text.Append(' ', _depth++).Append(node.Kind).Append(' ').AppendLine(Details(node));
        foreach (var child in SyntaxTree.ChildrenOf(node))
        {
            Add(child);
        }

        _depth--;
    }

    /// <summary>All properties that are no nodes, and the names and descriptions.</summary>
    private static string Details(SyntaxNode node) => string.Join(
        ' ',
        node.GetType().GetProperties()
            .Where(property => property.Name is not ("Location" or "Kind" or "Statistics" or "ResponseName"))
            .Select(property => (property.Name, Value: Show(property.GetValue(node))))
            .Where(property => property.Value is not null)
            .Select(property => $"{property.Name}={property.Value}"));

    private static string? Show(object? value) => value switch
    {
        NameNode name => name.Value,
        StringValueNode text => $"'{text.Value}' {text.IsBlock}",
        System.Collections.Immutable.ImmutableArray<NameNode> names => string.Join(',', names.Select(name => name.Value)),
        string or bool or Enum => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
