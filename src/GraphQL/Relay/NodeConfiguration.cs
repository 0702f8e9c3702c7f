using System.Reflection;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>How a type is a node of the graph, before it is part of a schema.</summary>
internal sealed class NodeConfiguration
{
    /// <summary>The property that holds the identifier; null for <c>Id</c>.</summary>
    public MemberInfo? IdMember { get; set; }

    /// <summary>The C# type of the identifier; null for that of the property.</summary>
    public Type? IdType { get; set; }

    /// <summary>Finds the node; null if the field below does.</summary>
    public Func<IResolverContext, object, ValueTask<object?>>? Resolve { get; set; }

    /// <summary>The field that finds the node, by the argument that is named.</summary>
    public (ObjectFieldConfiguration Field, string Argument)? Field { get; set; }
}
