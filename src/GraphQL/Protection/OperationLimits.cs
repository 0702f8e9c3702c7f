namespace ScoringPlatform.GraphQL.Protection;

/// <summary>
/// Limits of what one document may hold, checked with the rules of validation. The defaults leave room for the largest
/// documents that clients of people send, and none for those written to keep a server busy.
/// </summary>
public sealed class OperationLimits
{
    /// <summary>Fields below one another, fragments expanded; default 10. Connections cost three levels each.</summary>
    public int MaxDepth { get; set; } = 10;

    /// <summary>The same inside <c>__schema</c> and <c>__type</c>; default 20: the usual introspection query goes to 14.</summary>
    public int MaxIntrospectionDepth { get; set; } = 20;

    /// <summary>Aliases in an operation, fragments expanded; default 30. Aliases ask for one costly field many times.</summary>
    public int MaxAliases { get; set; } = 30;

    /// <summary>Fields of the root of one operation, fragments expanded; default 20.</summary>
    public int MaxRootFields { get; set; } = 20;

    /// <summary>
    /// Mutations that must be the only field of their operation, such as signing in: no list of guesses fits into one
    /// request. Default none.
    /// </summary>
    public ISet<string> LoneMutations { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Directives at one place; default 5.</summary>
    public int MaxDirectivesPerPlace { get; set; } = 5;

    /// <summary>Directives in a document; default 50.</summary>
    public int MaxDirectives { get; set; } = 50;

    /// <summary>Fragments in a document; default 50.</summary>
    public int MaxFragments { get; set; } = 50;

    /// <summary>Operations in a document; default 5.</summary>
    public int MaxOperations { get; set; } = 5;

    /// <summary>Variables of an operation; default 100.</summary>
    public int MaxVariables { get; set; } = 100;

    /// <summary>Entries of one list, in the document or among the variables; default 1,000.</summary>
    public int MaxListLength { get; set; } = 1_000;
}
