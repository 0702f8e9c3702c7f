using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Scoring.Tests.Assignments;

/// <summary>Plans with capacities, against all plans there are.</summary>
public sealed class AssignmentFlowTests
{
    [Fact]
    public void Plan_Capacity_IsNeverPassedAndTheRestIsReported()
    {
        // Two applications of 2 need 4 reviews; capacities 1 + 2 leave 3.
        var plan = BalancedAssignment.Plan(
            [new(1, 2, [7, 8]), new(2, 2, [7, 8])], new Dictionary<int, int>(), new Dictionary<int, int> { [7] = 1, [8] = 2 });

        Assert.Equal([(1, 7), (1, 8), (2, 8)], plan.Pairs);
        var shortage = Assert.Single(plan.Shortages);
        Assert.Equal((2, 2, 1), (shortage.Application, shortage.Needed, shortage.Given));
        Assert.Equal(1, shortage.Excluded[ReviewerExclusion.AtCapacity]);
    }

    [Fact]
    public void Plan_TooLittleRoom_GivesEveryApplicationOneBeforeAnyTwo()
    {
        var plan = BalancedAssignment.Plan(
            [.. Enumerable.Range(1, 3).Select(application => new AssignmentRequest(application, 3, [7, 8, 9]))],
            new Dictionary<int, int>(),
            new Dictionary<int, int> { [7] = 1, [8] = 1, [9] = 1 });

        Assert.Equal([1, 2, 3], plan.Pairs.Select(pair => pair.Application));
    }

    [Fact]
    public void Plan_LoadAtCapacityAlready_TakesNothingMore()
    {
        var plan = BalancedAssignment.Plan(
            [new(1, 1, [7])], new Dictionary<int, int> { [7] = 4 }, new Dictionary<int, int> { [7] = 4 });

        Assert.Empty(plan.Pairs);
        Assert.Equal(0, Assert.Single(plan.Shortages).Given);
    }

    [Fact]
    public void Plan_RoomBehindAChain_IsFound()
    {
        // Expert 1 alone may take application 2, but has room for one: application 1 must move on to expert 2.
        var plan = BalancedAssignment.Plan(
            [new(1, 1, [1, 2]), new(2, 1, [1])], new Dictionary<int, int>(), new Dictionary<int, int> { [1] = 1, [2] = 1 });

        Assert.Equal([(1, 2), (2, 1)], plan.Pairs);
        Assert.Empty(plan.Shortages);
    }

    [Fact]
    public void Plan_Shortage_KeepsTheReasonsOfThePool()
    {
        var excluded = new Dictionary<ReviewerExclusion, int> { [ReviewerExclusion.Recused] = 4 };

        var plan = BalancedAssignment.Plan([new(1, 2, [7]) { Excluded = excluded }], new Dictionary<int, int>());

        Assert.Equal(excluded, Assert.Single(plan.Shortages).Excluded);
    }

    /// <summary>As many pairs as any plan has, and among those the least sum of squared loads.</summary>
    [Fact]
    public void Plan_AnySmallInput_IsAsGoodAsTheBestOfAllPlans()
    {
        const int seed = 23;
        var random = new Random(seed);
        for (var run = 0; run < 400; run++)
        {
            var experts = Enumerable.Range(1, random.Next(1, 5)).ToArray();
            var requests = Enumerable.Range(1, random.Next(1, 5)).Select(application => new AssignmentRequest(
                application, random.Next(0, 4), [.. experts.Where(_ => random.Next(3) > 0)])).ToArray();
            var loads = experts.ToDictionary(expert => expert, _ => random.Next(3));
            var capacities = experts.Where(_ => random.Next(2) == 0).ToDictionary(expert => expert, _ => random.Next(1, 5));

            var plan = BalancedAssignment.Plan(requests, loads, capacities);

            var final = loads.ToDictionary();
            foreach (var (_, expert) in plan.Pairs)
            {
                final[expert]++;
            }

            var where = $"seed {seed}, run {run}";
            Assert.True(plan.Pairs.All(pair => requests[pair.Application - 1].Candidates.Contains(pair.Expert)), where);
            Assert.True(plan.Pairs.GroupBy(pair => pair.Expert).All(group => !capacities.TryGetValue(group.Key, out var most) || final[group.Key] <= most), where);
            Assert.True((plan.Pairs.Count, final.Values.Sum(load => load * load)) == Best(requests, 0, loads.ToDictionary(), capacities), where);
            Assert.True(plan.Shortages.Sum(shortage => shortage.Needed - shortage.Given) == requests.Sum(request => request.Needed) - plan.Pairs.Count, where);
        }
    }

    /// <summary>
    /// Long chains: five or six applications of two candidates each among six experts who carry something already and have
    /// little room. What one application needs often ends three moves away.
    /// </summary>
    [Fact]
    public void Plan_LittleRoomAndFewCandidates_IsAsGoodAsTheBestOfAllPlans()
    {
        const int seed = 29;
        var random = new Random(seed);
        for (var run = 0; run < 300; run++)
        {
            int[] experts = [1, 2, 3, 4, 5, 6];
            var requests = Enumerable.Range(1, random.Next(5, 7)).Select(application =>
            {
                random.Shuffle(experts);
                return new AssignmentRequest(application, random.Next(1, 3), experts[..2].Order().ToArray());
            }).ToArray();
            var loads = experts.ToDictionary(expert => expert, _ => random.Next(3));
            var capacities = experts.Where(_ => random.Next(3) > 0).ToDictionary(expert => expert, expert => loads[expert] + random.Next(3));

            var plan = BalancedAssignment.Plan(requests, loads, capacities);

            var where = $"seed {seed}, run {run}";
            var final = experts.ToDictionary(expert => expert, expert => loads[expert] + plan.Pairs.Count(pair => pair.Expert == expert));
            Assert.True(plan.Pairs.Distinct().Count() == plan.Pairs.Count, where);
            Assert.True(plan.Pairs.All(pair => requests[pair.Application - 1].Candidates.Contains(pair.Expert)), where);
            Assert.True(plan.Pairs.CountBy(pair => pair.Application).All(count => count.Value <= requests[count.Key - 1].Needed), where);
            Assert.True(capacities.All(capacity => final[capacity.Key] <= capacity.Value), where);
            Assert.True((plan.Pairs.Count, final.Values.Sum(load => load * load)) == Best(requests, 0, loads.ToDictionary(), capacities), where);
        }
    }

    /// <summary>The most pairs, and the least sum of squares with so many, by trying every choice.</summary>
    private static (int Pairs, int Squares) Best(
        AssignmentRequest[] requests, int index, Dictionary<int, int> loads, Dictionary<int, int> capacities)
    {
        if (index == requests.Length)
        {
            return (0, loads.Values.Sum(load => load * load));
        }

        var request = requests[index];
        var best = (Pairs: -1, Squares: 0);
        for (var choice = 0; choice < 1 << request.Candidates.Count; choice++)
        {
            var chosen = request.Candidates.Where((_, place) => (choice & (1 << place)) != 0).ToArray();
            if (chosen.Length > request.Needed || chosen.Any(expert => capacities.TryGetValue(expert, out var most) && loads[expert] >= most))
            {
                continue;
            }

            foreach (var expert in chosen)
            {
                loads[expert]++;
            }

            var rest = Best(requests, index + 1, loads, capacities);
            foreach (var expert in chosen)
            {
                loads[expert]--;
            }

            var found = (Pairs: rest.Pairs + chosen.Length, rest.Squares);
            if (found.Pairs > best.Pairs || (found.Pairs == best.Pairs && found.Squares < best.Squares))
            {
                best = found;
            }
        }

        return best;
    }
}
