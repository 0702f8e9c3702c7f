namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 8 bits without sign.</summary>
public sealed class UnsignedByteType : IntegerType<byte>
{
    public UnsignedByteType()
        : base("UnsignedByte")
    {
        Description = "A whole number of 8 bits without sign.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/unsigned-byte.html";
    }
}
