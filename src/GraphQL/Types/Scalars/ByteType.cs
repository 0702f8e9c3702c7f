namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 8 bits with sign.</summary>
public sealed class ByteType : IntegerType<sbyte>
{
    public ByteType()
        : base("Byte")
    {
        Description = "A whole number of 8 bits with sign.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/byte.html";
    }
}
