using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>All nodes of a tree from top to bottom in the order of the text, each with the node above it.</summary>
internal static class NodeList
{
    internal static List<SyntaxNode> Of(SyntaxNode root) => PairsOf(root).ConvertAll(pair => pair.Node);

    internal static List<(SyntaxNode Node, SyntaxNode? Parent)> PairsOf(SyntaxNode root)
    {
        var pairs = new List<(SyntaxNode, SyntaxNode?)>();
        Add(root, null);
        return pairs;

        void Add(SyntaxNode node, SyntaxNode? parent)
        {
            pairs.Add((node, parent));
            foreach (var child in SyntaxTree.ChildrenOf(node))
            {
                Add(child, node);
            }
        }
    }
}
