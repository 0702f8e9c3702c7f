namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Marks an object type as a connection.</summary>
/// <param name="Edge">The type of its edges.</param>
internal sealed record ConnectionFeature(ObjectType Edge);
