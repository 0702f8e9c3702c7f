namespace ScoringPlatform.GraphQL.Protection;

/// <summary>The budget of one operation, in the weights of <c>@cost</c> and the sizes of <c>@listSize</c>.</summary>
public sealed class CostOptions
{
    /// <summary>The weights of all fields, arguments and filters at most; default 5,000: a page of 100 with one loaded field each costs about 1,000.</summary>
    public double MaxFieldCost { get; set; } = 5_000;

    /// <summary>Objects that a response may hold at most; default 5,000.</summary>
    public double MaxTypeCost { get; set; } = 5_000;

    /// <summary>Whether costlier operations are refused; default true. They are reported in any case.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Items that a list without <c>@listSize</c> is taken to have; default 1, as in the cost specification.</summary>
    public int DefaultListSize { get; set; } = 1;
}
