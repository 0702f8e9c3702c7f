using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Draws.Pool;

namespace ScoringPlatform.Scoring.Tests.Draws;

public sealed class ExpertDrawingTests
{
    private const string Seed = "2026-08-01:0123456";

    private static string[] Codes(DrawResult result) => [.. result.Drawn.Select(entrant => entrant.Entrant.Code)];

    /// <summary>The shuffled list of this seed is X04 X01 X05 … (<see cref="SeedStreamTests"/>): its head is drawn.</summary>
    [Fact]
    public void Draw_OneQuota_TakesTheHeadOfTheShuffledList()
    {
        var result = ExpertDrawing.Draw(Conditions, Seed, Of(12));

        Assert.Equal(["X04", "X01", "X05"], Codes(result));
        Assert.Equal([new SpecialtyQuota(Security, 3)], result.Filled);
        Assert.All(result.Entrants, entrant => Assert.Null(entrant.Exclusion));
    }

    [Fact]
    public void Draw_AgainOrInAnotherOrder_IsTheSame()
    {
        var first = ExpertDrawing.Draw(Conditions, Seed, Of(12));

        Assert.Equal(first.Entrants, ExpertDrawing.Draw(Conditions, Seed, Of(12)).Entrants, SameFate);
        Assert.Equal(first.Entrants, ExpertDrawing.Draw(Conditions, Seed, [.. Of(12).Reverse()]).Entrants, SameFate);
        Assert.NotEqual(Codes(first), Codes(ExpertDrawing.Draw(Conditions, Seed + "x", Of(12))));
    }

    [Fact]
    public void Draw_ThoseWhoDoNotComeIntoQuestion_AreLeftOutWithTheReason()
    {
        DrawEntrant[] pool =
        [
            .. Of(3),
            Entrant(4) with { Available = false },
            Entrant(5) with { Term = new(new(2023, 8, 12), new(2026, 8, 11)) },
            Entrant(6) with { Title = TitleLevel.Engineer },
            Entrant(7, Governance),
            Entrant(8) with { Recusals = 1 },
        ];

        var result = ExpertDrawing.Draw(Conditions, Seed, pool);

        Assert.Equal(
            [
                null, null, null, ReviewerExclusion.Unavailable, ReviewerExclusion.OutsideTerm, ReviewerExclusion.TitleTooLow,
                ReviewerExclusion.OutsideSpecialty, ReviewerExclusion.Recused,
            ],
            result.Entrants.Select(entrant => entrant.Exclusion));
        Assert.Equal(["X01", "X02", "X03"], Codes(result).Order());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void Draw_RecusalsAllowed_CountUpToTheLimit(int most, int drawn)
    {
        // Recused from 0, 1 and 2 applications.
        DrawEntrant[] pool = [Entrant(1), Entrant(2) with { Recusals = 1 }, Entrant(3) with { Recusals = 2 }];

        Assert.Equal(drawn, ExpertDrawing.Draw(Conditions with { MostRecusals = most }, Seed, pool).Drawn.Count);
    }

    [Fact]
    public void Draw_EmployersLimit_PassesOverColleaguesWithTheReason()
    {
        // Ten of one employer and two of others; one each may be drawn: 1 + 2 = 3.
        var pool = Of(12).Select(entrant => entrant with { EmployerId = entrant.ExpertId <= 10 ? 99 : entrant.ExpertId }).ToArray();

        var result = ExpertDrawing.Draw(Conditions with { PerEmployer = 1 }, Seed, pool);

        Assert.Equal(3, result.Drawn.Select(entrant => entrant.Entrant.EmployerId).Distinct().Count());
        Assert.Contains(ReviewerExclusion.EmployerLimit, result.Entrants.Select(entrant => entrant.Exclusion));
    }

    /// <summary>Once the seats are taken the draw is over: who stands further down the list was passed over by nothing.</summary>
    [Fact]
    public void Draw_SeatsTaken_LeavesOutNoOneFurther()
    {
        var pool = Of(6).Select(entrant => entrant with { EmployerId = 99 }).ToArray();

        var result = ExpertDrawing.Draw(Conditions with { Quotas = [new(Security, 1)], PerEmployer = 1 }, Seed, pool);

        Assert.Single(result.Drawn);
        Assert.All(result.Entrants, entrant => Assert.Null(entrant.Exclusion));
    }

    /// <summary>Someone of two specialties with a free seat in both takes that of the first by code.</summary>
    [Fact]
    public void Draw_SeatFreeInBoth_IsThatOfTheFirstSpecialtyByCode()
    {
        var conditions = Conditions with { Quotas = [new(Security, 1), new(Governance, 1)] };

        var drawn = Assert.Single(ExpertDrawing.Draw(conditions, Seed, [Entrant(1, Security, Governance)]).Drawn);

        Assert.Equal(Governance, drawn.DrawnFor);
    }

    [Fact]
    public void Draw_NoEmployerOnRecord_FallsUnderNoLimit()
    {
        var pool = Of(3).Select(entrant => entrant with { EmployerId = null }).ToArray();

        Assert.Equal(3, ExpertDrawing.Draw(Conditions with { PerEmployer = 1 }, Seed, pool).Drawn.Count);
    }

    [Fact]
    public void Draw_TooFew_TakesAllAndSaysHowMany()
    {
        var result = ExpertDrawing.Draw(Conditions, Seed, Of(2));

        Assert.Equal([new SpecialtyQuota(Security, 2)], result.Filled);
    }

    [Fact]
    public void Draw_Nobody_IsEmpty() => Assert.Empty(ExpertDrawing.Draw(Conditions, Seed, []).Drawn);

    /// <summary>
    /// Two review in security alone, two in both: with two seats each all four are needed, whatever the order. Someone of
    /// both who was drawn for security first must move over.
    /// </summary>
    [Fact]
    public void Draw_ExpertsOfSeveralSpecialties_MoveWhereTheyAreNeeded()
    {
        DrawEntrant[] pool = [Entrant(1), Entrant(2), Entrant(3, Security, Governance), Entrant(4, Security, Governance)];
        var conditions = Conditions with { Quotas = [new(Security, 2), new(Governance, 2)] };

        for (var run = 0; run < 50; run++)
        {
            var result = ExpertDrawing.Draw(conditions, $"run-{run}", pool);

            Assert.Equal(4, result.Drawn.Count);
            Assert.Equal(
                result.Entrants,
                ExpertDrawing.Draw(conditions with { Quotas = [.. conditions.Quotas.Reverse()] }, $"run-{run}", pool).Entrants,
                SameFate);
            Assert.Equal([Security, Security, Governance, Governance], result.Entrants.Select(entrant => entrant.DrawnFor));
        }
    }

    /// <summary>
    /// Three of six: 20 choices. 20,000 draws give 1,000 each; chi-square with 19 degrees of freedom is above 65 once in a
    /// million. Every expert is drawn in half of them: 10,000 with a standard deviation of 71.
    /// </summary>
    [Fact]
    public void Draw_ManySeeds_GivesEveryChoiceAlike()
    {
        var pool = Of(6);
        var choices = Enumerable.Range(0, 20_000)
            .Select(run => string.Concat(Codes(ExpertDrawing.Draw(Conditions, $"uniform-{run}", pool)).Order()))
            .CountBy(choice => choice).ToDictionary();

        Assert.Equal(20, choices.Count);
        Assert.True(choices.Values.Sum(count => Math.Pow(count - 1000, 2) / 1000) < 65);
        Assert.All(pool, entrant => Assert.InRange(choices.Where(choice => choice.Key.Contains(entrant.Code, StringComparison.Ordinal)).Sum(choice => choice.Value), 9_600, 10_400));
    }

    /// <summary>Whatever the pool: no one excluded is drawn, no limit is passed, no quota overfilled, none fillable left unfilled.</summary>
    [Fact]
    public void Draw_AnyPool_KeepsItsConditions()
    {
        const int seed = 31;
        var random = new Random(seed);
        for (var run = 0; run < 300; run++)
        {
            var pool = Enumerable.Range(1, random.Next(1, 25)).Select(number => Any(random, number)).ToArray();
            var limit = random.Next(4) == 0 ? (int?)null : random.Next(1, 4);
            var conditions = Conditions with
            {
                Quotas = [new(Security, random.Next(1, 6)), new(Governance, random.Next(1, 6))],
                PerEmployer = limit,
                MostRecusals = random.Next(2),
            };

            var result = ExpertDrawing.Draw(conditions, $"any-{run}", pool);

            var where = $"seed {seed}, run {run}";
            Assert.True(result.Drawn.All(entrant => ExpertDrawing.Exclusion(conditions, entrant.Entrant) is null), where);
            Assert.True(result.Drawn.All(entrant => entrant.Entrant.Specialties.Contains(entrant.DrawnFor!)), where);
            Assert.True(limit is null || result.Drawn.Where(entrant => entrant.Entrant.EmployerId is not null).CountBy(entrant => entrant.Entrant.EmployerId!.Value).All(count => count.Value <= limit), where);
            Assert.True(result.Filled.Zip(conditions.Quotas).All(pair => pair.First.Count <= pair.Second.Count), where);
            Assert.Equal(Enumerable.Range(1, result.Drawn.Count), result.Drawn.Select(entrant => entrant.Drawn!.Value));
            if (limit is null)
            {
                Assert.True(result.Drawn.Count == MostSeats(conditions, pool), where);
            }
        }
    }

    /// <summary>
    /// How many seats can be filled without a limit (Hall's condition for two specialties): all who fit, at most what each
    /// specialty alone can take and what both together can.
    /// </summary>
    private static int MostSeats(DrawConditions conditions, DrawEntrant[] pool)
    {
        var fit = pool.Where(entrant => ExpertDrawing.Exclusion(conditions, entrant) is null).ToArray();
        var (first, second) = (conditions.Quotas[0].Count, conditions.Quotas[1].Count);
        var onlyFirst = fit.Count(entrant => !entrant.Specialties.Contains(Governance));
        var onlySecond = fit.Count(entrant => !entrant.Specialties.Contains(Security));
        var (a, b) = (Math.Min(onlyFirst, first), Math.Min(onlySecond, second));
        return a + b + Math.Min(fit.Length - onlyFirst - onlySecond, first - a + (second - b));
    }

    private static DrawEntrant Any(Random random, int number) => Entrant(number) with
    {
        EmployerId = random.Next(6) is var employer and > 0 ? employer : null,
        Specialties = random.Next(3) switch { 0 => [Security], 1 => [Governance], _ => [Security, Governance] },
        Title = random.Next(6) == 0 ? TitleLevel.Engineer : TitleLevel.SeniorEngineer,
        Available = random.Next(6) > 0,
        Recusals = random.Next(3) / 2,
    };

    private static bool SameFate(DrawnEntrant left, DrawnEntrant right) =>
        (left.Entrant.Code, left.Exclusion, left.Drawn, left.DrawnFor) == (right.Entrant.Code, right.Exclusion, right.Drawn, right.DrawnFor);
}
