using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Scoring.Tests.Assignments;

public sealed class BalancedAssignmentTests
{
    private static readonly Dictionary<int, int> NoLoads = [];

    [Fact]
    public void Plan_SixExpertsFourApplicationsOfThree_EachExpertCarriesTwo()
    {
        // 4 applications · 3 experts = 12 reviews; 12 / 6 experts = 2 each.
        var requests = Enumerable.Range(1, 4).Select(a => new AssignmentRequest(a, 3, [11, 12, 13, 14, 15, 16])).ToList();

        var plan = BalancedAssignment.Plan(requests, NoLoads);

        Assert.All(Loads(plan).Values, load => Assert.Equal(2, load));
        Assert.Equal(6, Loads(plan).Count);
        Assert.Empty(plan.Shortages);
    }

    [Fact]
    public void Plan_ChainNeeded_MovesLoadAcrossTwoApplications()
    {
        // Expert 1 may take all, 2 the first two, 3 the second and third: one review each is possible, 3 / 3 = 1.
        AssignmentRequest[] requests =
        [
            new(1, 1, [1, 2]),
            new(2, 1, [2, 3]),
            new(3, 1, [1, 3]),
        ];

        var plan = BalancedAssignment.Plan(requests, new Dictionary<int, int> { [1] = 0, [2] = 0, [3] = 0 });

        Assert.All(Loads(plan).Values, load => Assert.Equal(1, load));
    }

    [Fact]
    public void Plan_ExpertAlreadyLoaded_IsSparedUntilOthersAreLevel()
    {
        // Expert 1 carries 2; three reviews go to 2, 3, and then 2 or 3: 1 stays at 2.
        var requests = Enumerable.Range(1, 3).Select(a => new AssignmentRequest(a, 1, [1, 2, 3])).ToList();

        var plan = BalancedAssignment.Plan(requests, new Dictionary<int, int> { [1] = 2 });

        Assert.DoesNotContain(plan.Pairs, pair => pair.Expert == 1);
    }

    [Fact]
    public void Plan_TooFewCandidates_TakesThemAndReportsTheRest()
    {
        var plan = BalancedAssignment.Plan([new AssignmentRequest(5, 3, [8, 9])], NoLoads);

        Assert.Equal([(5, 8), (5, 9)], plan.Pairs);
        var shortage = Assert.Single(plan.Shortages);
        Assert.Equal((5, 3, 2), (shortage.Application, shortage.Needed, shortage.Given));
    }

    [Fact]
    public void Plan_NothingNeeded_IsEmpty()
    {
        var plan = BalancedAssignment.Plan([new AssignmentRequest(5, 0, [8, 9])], NoLoads);

        Assert.Empty(plan.Pairs);
        Assert.Empty(plan.Shortages);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Plan_AnyInput_IsCompleteOrderFreeAndHasNoChainLeft(int seed)
    {
        var random = new Random(seed);
        var requests = Enumerable.Range(1, 30)
            .Select(a => new AssignmentRequest(a, 3, [.. Enumerable.Range(1, 12).Where(_ => random.Next(3) > 0)]))
            .ToList();

        var plan = BalancedAssignment.Plan(requests, NoLoads);
        var shuffled = BalancedAssignment.Plan([.. requests.OrderBy(_ => random.Next())], NoLoads);

        Assert.Equal(plan.Pairs, shuffled.Pairs);
        Assert.Equal(plan.Pairs.Count, plan.Pairs.Distinct().Count());
        var loads = Loads(plan);
        foreach (var request in requests)
        {
            var own = plan.Pairs.Where(pair => pair.Application == request.Application).Select(pair => pair.Expert).ToList();
            Assert.Equal(Math.Min(request.Needed, request.Candidates.Count), own.Count);
            Assert.All(own, expert => Assert.Contains(expert, request.Candidates));

            // No single move lowers the sum of squares: a spare candidate carries at most one fewer.
            foreach (var spare in request.Candidates.Except(own))
            {
                Assert.All(own, expert => Assert.True(loads[expert] - loads.GetValueOrDefault(spare) <= 1, $"seed {seed}"));
            }
        }
    }

    private static Dictionary<int, int> Loads(AssignmentPlan plan) =>
        plan.Pairs.CountBy(pair => pair.Expert).ToDictionary();
}
