using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>What lies below a node, read from its properties: independent of the engine's own walk.</summary>
internal static class SyntaxTree
{
    /// <summary>The nodes right below, in the order of the text; names and descriptions belong to the node itself.</summary>
    internal static IEnumerable<SyntaxNode> ChildrenOf(SyntaxNode node) => node.GetType().GetProperties()
        .Where(property => property.Name != "Description")
        .SelectMany(property => property.GetValue(node) switch
        {
            SyntaxNode child => [child],
            System.Collections.IEnumerable children and not string => children.OfType<SyntaxNode>(),
            _ => [],
        })
        .Where(child => child is not NameNode)
        .OrderBy(child => child.Location.Start);
}
