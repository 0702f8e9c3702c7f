namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 64 bits with sign. Clients in JavaScript lose digits above 2^53.</summary>
public sealed class LongType() : IntegerType<long>("Long", "A whole number of 64 bits with sign.", "long");
