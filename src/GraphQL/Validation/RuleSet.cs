namespace ScoringPlatform.GraphQL.Validation;

/// <summary>Rules in the order in which they see each node, with an index from kinds of node to the rules that want them.</summary>
public sealed class RuleSet
{
    private static readonly int KindCount = Enum.GetValues<SyntaxKind>().Length;
    private readonly int[][] _byKind;

    public RuleSet(params ImmutableArray<RuleDefinition> rules)
    {
        Rules = rules;
        _byKind = new int[KindCount][];
        for (var kind = 0; kind < KindCount; kind++)
        {
            _byKind[kind] = [.. Enumerable.Range(0, rules.Length).Where(rule => rules[rule].Kinds.Contains((SyntaxKind)kind))];
        }
    }

    public ImmutableArray<RuleDefinition> Rules { get; }

    /// <summary>These rules and more, which come after them.</summary>
    public RuleSet With(params ImmutableArray<RuleDefinition> more) => new([.. Rules, .. more]);

    internal ReadOnlySpan<int> For(SyntaxKind kind) => _byKind[(int)kind];
}
