namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Whole numbers of 16 bits with sign.</summary>
public sealed class ShortType : IntegerType<short>
{
    public ShortType()
        : base("Short")
    {
        Description = "A whole number of 16 bits with sign.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/short.html";
    }
}
