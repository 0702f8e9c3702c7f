namespace ScoringPlatform.GraphQL.Language;

/// <summary>
/// Walks a tree from top to bottom in the order of the text. Names are read from their owners and are not visited, nor is
/// what lies below a type system definition: it has no place in a request, and the schema is not made from text.
/// </summary>
public abstract class SyntaxVisitor
{
    /// <summary>
    /// Deepest tree that a walk goes down. A parsed document nests at most <see cref="ParserOptions.MaxDepth"/> levels
    /// of about three nodes each; this bound is for trees made by programs. A stack that overflows ends the process.
    /// </summary>
    public const int MaxDepth = 1024;

    private int _depth;

    /// <summary>Visits a node and what lies below it.</summary>
    /// <exception cref="DocumentLimitException">The tree is deeper than <see cref="MaxDepth"/>.</exception>
    public void Visit(SyntaxNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (++_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new DocumentLimitException($"The document is nested deeper than {MaxDepth} nodes.");
        }

        if (Enter(node))
        {
            VisitChildren(node);
        }

        Leave(node);
        _depth--;
    }

    /// <summary>Called before the children of a node; false leaves them out.</summary>
    protected virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Called after the children of a node, also when they were left out.</summary>
    protected virtual void Leave(SyntaxNode node)
    {
    }

    private void VisitAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    private void VisitChildren(SyntaxNode node)
    {
        switch (node)
        {
            case FieldNode n:
                VisitAll(n.Arguments);
                VisitAll(n.Directives);
                Visit(n.SelectionSet);
                break;
            case SelectionSetNode n:
                VisitAll(n.Selections);
                break;
            case ArgumentNode n:
                Visit(n.Value);
                break;
            case DirectiveNode n:
                VisitAll(n.Arguments);
                break;
            case ListValueNode n:
                VisitAll(n.Values);
                break;
            case ObjectValueNode n:
                VisitAll(n.Fields);
                break;
            case ObjectFieldNode n:
                Visit(n.Value);
                break;
            case FragmentSpreadNode n:
                VisitAll(n.Directives);
                break;
            case InlineFragmentNode n:
                Visit(n.TypeCondition);
                VisitAll(n.Directives);
                Visit(n.SelectionSet);
                break;
            case DocumentNode n:
                VisitAll(n.Definitions);
                break;
            case OperationDefinitionNode n:
                VisitAll(n.VariableDefinitions);
                VisitAll(n.Directives);
                Visit(n.SelectionSet);
                break;
            case FragmentDefinitionNode n:
                Visit(n.TypeCondition);
                VisitAll(n.Directives);
                Visit(n.SelectionSet);
                break;
            case VariableDefinitionNode n:
                Visit(n.Variable);
                Visit(n.Type);
                Visit(n.DefaultValue);
                VisitAll(n.Directives);
                break;
            case ListTypeNode n:
                Visit(n.Type);
                break;
            case NonNullTypeNode n:
                Visit(n.Type);
                break;
        }
    }
}
