using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

/// <summary>A union that shares members with <see cref="IFinding"/> but not all.</summary>
[UnionType("Guest")]
public interface IGuest;
