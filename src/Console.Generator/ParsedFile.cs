using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.Console.Generator;

/// <summary>An operation file that obeys the grammar.</summary>
internal sealed record ParsedFile(OperationText Source, DocumentNode Document)
{
    public IEnumerable<OperationDefinitionNode> Operations => Document.Definitions.OfType<OperationDefinitionNode>();

    public IEnumerable<FragmentDefinitionNode> Fragments => Document.Definitions.OfType<FragmentDefinitionNode>();

    /// <summary>The namespace of its folder.</summary>
    public string Namespace => string.Join('.', ["ScoringPlatform.Console", .. Source.Path.Replace('\\', '/').Split('/')[..^1]]);
}
