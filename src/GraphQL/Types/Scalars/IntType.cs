namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>The <c>Int</c> scalar (specification, section 3.5.1).</summary>
public sealed class IntType() : IntegerType<int>("Int", "A whole number of 32 bits with sign.");
