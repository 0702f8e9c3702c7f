namespace ScoringPlatform.GraphQL.Data;

/// <summary>The weights that arguments and fields of inputs are printed with.</summary>
internal static class CostWeight
{
    /// <summary>Of what a database answers from an index.</summary>
    public const double Default = 10;

    /// <summary>Of a search inside texts, which reads every row.</summary>
    public const double TextSearch = 20;
}
