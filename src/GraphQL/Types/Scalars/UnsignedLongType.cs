namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 64 bits without sign.</summary>
public sealed class UnsignedLongType() : IntegerType<ulong>("UnsignedLong", "A whole number of 64 bits without sign.", "unsigned-long");
