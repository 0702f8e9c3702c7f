using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// What is said to be missing, made to come true: all sentences of any set lead to ELIGIBLE, and all but one of them do not.
/// </summary>
public sealed class MissingSetsTests
{
    private const int Dossiers = 300;

    public static TheoryData<int> Seeds => [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Set_AllComeTrue_Eligible(int seed) => ForEachSet(seed, (dossier, set) =>
        Assert.Equal(EligibilityResult.Eligible, ResultAfter(dossier, set)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Set_AllButOneComeTrue_NotEligible(int seed) => ForEachSet(seed, (dossier, set) =>
    {
        for (var left = 0; left < set.Count; left++)
        {
            Assert.NotEqual(EligibilityResult.Eligible, ResultAfter(dossier, [.. set.Where((_, place) => place != left)]));
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sets_OfOneReport_AreEquallySmallAndDiffer(int seed)
    {
        var generator = new DossierGenerator(Liaoning.Standard, seed);
        for (var number = 0; number < Dossiers; number++)
        {
            var sets = Evaluate(generator.Next()).Missing.Select(set => set.Select(Words).ToArray()).ToArray();
            Assert.True(sets.Select(set => set.Length).Distinct().Count() <= 1, $"Seed {seed}, dossier {number}");
            Assert.True(sets.Select(set => string.Join("; ", set.Order())).Distinct().Count() == sets.Length, $"Seed {seed}, dossier {number}");
            Assert.All(sets, set => Assert.Equal(set.Length, set.Distinct().Count()));
        }
    }

    private static void ForEachSet(int seed, Action<Dossier, IReadOnlyList<Explanation>> check)
    {
        var generator = new DossierGenerator(Liaoning.Standard, seed);
        for (var number = 0; number < Dossiers; number++)
        {
            var dossier = OnTime(generator.Next());

            // With a new title everything obtained before it would no longer count; that is for people to weigh.
            foreach (var set in Evaluate(dossier).Missing.Where(set => set.All(sentence => sentence.Code != "missing.title")))
            {
                try
                {
                    check(dossier, set);
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException(
                        $"Seed {seed}, dossier {number} ({dossier.TargetLevel}, {dossier.Track}), {string.Join("; ", set.Select(Words))}: {failure.Message}", failure);
                }
            }
        }
    }

    /// <summary>Without what was obtained after the cutoff, which would count where an anniversary is awaited.</summary>
    private static Dossier OnTime(Dossier dossier) =>
        dossier with { Achievements = [.. dossier.Achievements.Where(record => record.ObtainedOn is null || record.ObtainedOn <= Cutoff)] };

    private static EligibilityResult ResultAfter(Dossier dossier, IReadOnlyList<Explanation> sentences)
    {
        var after = sentences.Aggregate(new Fulfilment(dossier, Cutoff), (state, sentence) => state.After(sentence));
        return Evaluate(after.Dossier, after.Cutoff).Result;
    }

    private static string Words(Explanation sentence) => $"{sentence.Code}({string.Join("|", sentence.Arguments)})";
}
