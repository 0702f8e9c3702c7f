namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 16 bits with sign.</summary>
public sealed class ShortType() : IntegerType<short>("Short", "A whole number of 16 bits with sign.", "short");
