namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 16 bits without sign.</summary>
public sealed class UnsignedShortType() : IntegerType<ushort>("UnsignedShort", "A whole number of 16 bits without sign.", "unsigned-short");
