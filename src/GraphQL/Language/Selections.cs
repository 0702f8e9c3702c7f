namespace ScoringPlatform.GraphQL.Language;

/// <summary>What is asked for at one level, wherever it is written.</summary>
internal static class Selections
{
    /// <summary>The selections of a set with those of its fragments behind them, each named fragment once. Not recursive: fragments may nest as they like.</summary>
    /// <param name="set">The set.</param>
    /// <param name="find">Finds a fragment by its name.</param>
    internal static List<SelectionNode> Expand(this SelectionSetNode set, Func<string, FragmentDefinitionNode?> find)
    {
        var found = new List<SelectionNode>(set.Selections);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            var inner = found[i] switch
            {
                InlineFragmentNode inline => inline.SelectionSet,
                FragmentSpreadNode named when spread.Add(named.Name.Value) => find(named.Name.Value)?.SelectionSet,
                _ => null,
            };
            found.AddRange(inner?.Selections ?? []);
        }

        return found;
    }
}
