namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 32 bits without sign.</summary>
public sealed class UnsignedIntType : IntegerType<uint>
{
    public UnsignedIntType()
        : base("UnsignedInt")
    {
        Description = "A whole number of 32 bits without sign.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/unsigned-int.html";
    }
}
