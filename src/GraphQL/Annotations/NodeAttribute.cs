namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The marked class is a node of the graph: it implements <c>Node</c>, its identifier is opaque, and <c>node(id:)</c> finds it
/// by its static method <c>Get</c>, <c>GetAsync</c> or <c>Get{Type}ByIdAsync</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The property that holds the identifier; by default <c>Id</c>.</summary>
    public string IdField { get; set; } = "Id";

    /// <summary>The class with the method that finds the node; by default the marked one.</summary>
    public Type? NodeResolverType { get; set; }

    /// <summary>The method that finds the node, if it has another name than the conventional.</summary>
    public string? NodeResolver { get; set; }
}
