namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 8 bits with sign.</summary>
public sealed class ByteType() : IntegerType<sbyte>("Byte", "A whole number of 8 bits with sign.", "byte");
