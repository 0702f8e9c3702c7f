namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Names of fields and arguments of connections (Relay's cursor connections).</summary>
internal static class ConnectionFields
{
    public const string Edges = "edges";
    public const string Node = "node";
    public const string Nodes = "nodes";
    public const string Cursor = "cursor";
    public const string PageInfo = "pageInfo";
    public const string TotalCount = "totalCount";
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";
}
