namespace ScoringPlatform.Scoring.Assignments;

/// <summary>
/// Gives every application its experts so that loads are as equal as the candidates allow. A first plan takes the least
/// loaded candidates; then load moves along chains of applications from an expert to one with at least two fewer, until
/// no such chain is left. Without one, the sum of squared loads is least, and so is the greatest load (Harvey, Ladner,
/// Lovász and Tamir, "Semi-matchings for bipartite graphs and load balancing", 2006, theorem 3.1). Ties go to the
/// smaller id, so that the order of the input never decides.
/// </summary>
public static class BalancedAssignment
{
    /// <param name="requests">Every application once.</param>
    /// <param name="loads">What experts already carry; an expert who is not listed carries nothing.</param>
    public static AssignmentPlan Plan(IReadOnlyList<AssignmentRequest> requests, IReadOnlyDictionary<int, int> loads)
    {
        var board = new AssignmentBoard(requests, loads);
        board.TakeLeastLoaded();
        while (board.MoveAlongChain())
        {
        }

        return new AssignmentPlan(board.Pairs(), board.Shortages());
    }
}
