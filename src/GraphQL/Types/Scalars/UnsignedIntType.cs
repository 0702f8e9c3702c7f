namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 32 bits without sign.</summary>
public sealed class UnsignedIntType() : IntegerType<uint>("UnsignedInt", "A whole number of 32 bits without sign.", "unsigned-int");
