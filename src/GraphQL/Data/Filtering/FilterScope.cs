using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>What the building of one condition needs to know.</summary>
/// <param name="InMemory">Whether objects are filtered by .NET, where a null stops a chain of properties.</param>
/// <param name="Converters">Turns values into the types of properties.</param>
internal sealed record FilterScope(bool InMemory, ValueConverters Converters);
