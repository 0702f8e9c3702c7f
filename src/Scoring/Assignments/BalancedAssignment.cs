namespace ScoringPlatform.Scoring.Assignments;

/// <summary>
/// Gives every application its experts so that loads are as equal as candidates and capacities allow: a flow of least cost
/// from applications to experts, where the n-th application of an expert costs <c>2n − 1</c>, so that the cost of a plan is
/// the sum of squared loads. It is built by successive shortest augmenting paths (R. K. Ahuja, T. L. Magnanti, J. B. Orlin,
/// <i>Network Flows</i>, 1993, section 9.7), each of which keeps the plan optimal for what is given so far. As many
/// experts are given as can be, the first to every application before the second to any; then the sum of squares is least,
/// and with it the greatest load. The order of the input never decides.
/// </summary>
public static class BalancedAssignment
{
    /// <param name="requests">Every application once.</param>
    /// <param name="loads">What experts already carry; an expert who is not listed carries nothing.</param>
    /// <param name="capacities">The greatest load of an expert; one who is not listed has no limit.</param>
    public static AssignmentPlan Plan(
        IReadOnlyList<AssignmentRequest> requests,
        IReadOnlyDictionary<int, int> loads,
        IReadOnlyDictionary<int, int>? capacities = null)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(loads);
        var flow = new AssignmentFlow(requests, loads, capacities ?? new Dictionary<int, int>());
        flow.Run();
        return new AssignmentPlan(flow.Pairs(), flow.Shortages(), loads);
    }
}
