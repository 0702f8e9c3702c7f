using System.Reflection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>Finds the method by which a class with <see cref="NodeAttribute"/> is found.</summary>
internal static class NodeMethods
{
    /// <summary>The node of a class.</summary>
    /// <exception cref="SchemaException">There is no such method.</exception>
    public static NodeConfiguration Find(TypeConfigurations types, Type runtime, NodeAttribute attribute)
    {
        var owner = attribute.NodeResolverType ?? runtime;
        string[] names = attribute.NodeResolver is { } given
            ? [given]
            : ["Get", "GetAsync", $"Get{runtime.Name}", $"Get{runtime.Name}Async", $"Get{runtime.Name}ById", $"Get{runtime.Name}ByIdAsync"];
        var method = owner.GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(m => names.Contains(m.Name))
            ?? throw SchemaErrors.Of($"{runtime} is a node, and {owner} has no static method that finds it, such as GetAsync.");
        var field = types.FieldOf(method);
        var argument = field.Arguments[0];
        NodeFields.MakeIdentifier(argument, runtime);
        return new NodeConfiguration
        {
            Field = (field, argument.Name),
            IdType = argument.RuntimeType,
            IdMember = runtime.GetProperty(attribute.IdField),
        };
    }
}
