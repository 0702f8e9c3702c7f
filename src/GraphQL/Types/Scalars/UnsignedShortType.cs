namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 16 bits without sign.</summary>
public sealed class UnsignedShortType : IntegerType<ushort>
{
    public UnsignedShortType()
        : base("UnsignedShort")
    {
        Description = "A whole number of 16 bits without sign.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/unsigned-short.html";
    }
}
