using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

/// <summary>An interface that implements another.</summary>
[InterfaceType("Named")]
public interface INamed : IEntity
{
    string Name { get; }

    string? GetNick(bool? upper = false);
}
