namespace ScoringPlatform.GraphQL.Types;

/// <summary>A directive as applied to a member of the schema; printed in SDL, as in <c>@cost(weight: "10")</c>.</summary>
public sealed record AppliedDirective(string Name, ImmutableArray<ArgumentNode> Arguments)
{
    public AppliedDirective(string name, params (string Name, ValueNode Value)[] arguments)
        : this(name, [.. arguments.Select(a => new ArgumentNode(Location.None, new NameNode(Location.None, a.Name), a.Value))])
    {
    }

    /// <summary>The literal given to an argument, or null.</summary>
    public ValueNode? this[string argument] => Arguments.Find(argument);
}
