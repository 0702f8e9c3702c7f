namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 8 bits without sign.</summary>
public sealed class UnsignedByteType() : IntegerType<byte>("UnsignedByte", "A whole number of 8 bits without sign.", "unsigned-byte");
