using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>All nodes that a walk visits, in its order, each with the node above it.</summary>
internal sealed class NodeList : SyntaxVisitor
{
    private readonly Stack<SyntaxNode> _above = new();

    internal List<(SyntaxNode Node, SyntaxNode? Parent)> Pairs { get; } = [];

    internal static List<SyntaxNode> Of(SyntaxNode root) => PairsOf(root).ConvertAll(pair => pair.Node);

    internal static List<(SyntaxNode Node, SyntaxNode? Parent)> PairsOf(SyntaxNode root)
    {
        var list = new NodeList();
        list.Visit(root);
        return list.Pairs;
    }

    protected override bool Enter(SyntaxNode node)
    {
        Pairs.Add((node, _above.TryPeek(out var parent) ? parent : null));
        _above.Push(node);
        return true;
    }

    protected override void Leave(SyntaxNode node) => Assert.Same(node, _above.Pop());
}
