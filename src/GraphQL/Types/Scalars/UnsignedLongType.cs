namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 64 bits without sign.</summary>
public sealed class UnsignedLongType : IntegerType<ulong>
{
    public UnsignedLongType()
        : base("UnsignedLong")
    {
        Description = "A whole number of 64 bits without sign.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/unsigned-long.html";
    }
}
