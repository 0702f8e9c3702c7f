namespace ScoringPlatform.GraphQL.Language;

/// <summary>A string, its escapes resolved (specification, section 2.9.4). <c>IsBlock</c> says that it was written between triple quotes.</summary>
public sealed class StringValueNode(Location location, string value, bool isBlock) : ValueNode(location, SyntaxKind.StringValue)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}
