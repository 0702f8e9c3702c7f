using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// The subject of the highest recognised degree (六（四）, general reading 7 and 8) where it is open which degrees are
/// recognised: decided only if every outcome decides it alike, for missing facts leave a criterion pending.
/// </summary>
public sealed class EducationOutcomeTests
{
    private const int Seed = 20260414;

    private static Dossier With(bool? certificate, params Degree[] degrees) =>
        Applicant(TitleLevel.Engineer) with { Degrees = degrees, ContinuingEducationCertificate = certificate };

    private static Degree Open(DegreeRung rung, bool close) => Degree(rung, close) with { Recognised = null };

    /// <summary>If the master's degree alone is recognised it is the highest and close; with the doctor's it is not.</summary>
    [Fact]
    public void Subject_OpenDegreeBetweenTwoThatAreNotClose_IsPending() => Assert.Equal(
        Pending,
        With(false, Degree(DegreeRung.Bachelor, close: false), Open(DegreeRung.Master, close: true), Open(DegreeRung.Doctor, close: false))
            .ResultOf("education.subject"));

    /// <summary>If the master's degree alone is recognised it is the highest and not close.</summary>
    [Fact]
    public void Subject_OpenDegreeBetweenTwoThatAreClose_IsPending() => Assert.Equal(
        Pending,
        With(false, Degree(DegreeRung.Bachelor, close: true), Open(DegreeRung.Master, close: false), Open(DegreeRung.Doctor, close: true))
            .ResultOf("education.subject"));

    /// <summary>A second degree of the same height that is not close takes nothing from the first.</summary>
    [Theory]
    [InlineData(true, false, Met)]
    [InlineData(false, true, Pending)]
    [InlineData(false, false, NotMet)]
    public void Subject_OpenDegreeOfTheSameHeight_CanOnlyHelp(bool close, bool openClose, CriterionResult expected) =>
        Assert.Equal(expected, With(false, Degree(DegreeRung.Master, close), Open(DegreeRung.SecondBachelor, openClose)).ResultOf("education.subject"));

    /// <summary>A lower open degree decides nothing; one awarded after the cutoff, or refused, is none.</summary>
    [Fact]
    public void Subject_DegreesThatCannotBeTheHighest_DecideNothing()
    {
        var master = Degree(DegreeRung.Master, close: false);

        Assert.Equal(NotMet, With(false, master, Open(DegreeRung.Bachelor, close: true)).ResultOf("education.subject"));
        Assert.Equal(NotMet, With(false, master, Degree(DegreeRung.Doctor) with { AwardedOn = Cutoff.AddDays(1) }).ResultOf("education.subject"));
        Assert.Equal(NotMet, With(false, master, Degree(DegreeRung.Doctor) with { Recognised = false }).ResultOf("education.subject"));
        Assert.Equal(Met, With(false, master, Degree(DegreeRung.Doctor) with { AwardedOn = Cutoff }).ResultOf("education.subject"));
    }

    [Fact]
    public void Subject_AnyDegrees_IsDecidedIfEveryOutcomeDecidesItAlike()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 400; run++)
        {
            var dossier = With(random.Next(3) == 0, [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => Any(random))]);

            var outcomes = Outcomes(dossier.Degrees)
                .Select(degrees => (dossier with { Degrees = degrees }).ResultOf("education.subject")).Distinct().ToArray();

            var expected = outcomes is [var only] ? only : Pending;
            Assert.True(
                expected == dossier.ResultOf("education.subject"),
                $"seed {Seed}, run {run}: {string.Join(", ", dossier.Degrees.Select(degree => $"{degree.Rung} {degree.TreatedAs} {degree.Recognised} {degree.CloseToSpecialty}"))}");
        }
    }

    /// <summary>Every way in which open recognitions turn out, the closeness of subjects being as it is.</summary>
    private static IEnumerable<Degree[]> Outcomes(IReadOnlyList<Degree> degrees)
    {
        var open = Enumerable.Range(0, degrees.Count).Where(place => degrees[place].Recognised is null).ToArray();
        for (var outcome = 0; outcome < 1 << open.Length; outcome++)
        {
            yield return [.. degrees.Select((degree, place) => Array.IndexOf(open, place) is var bit and >= 0
                ? degree with { Recognised = (outcome >> bit & 1) == 1 }
                : degree)];
        }
    }

    private static Degree Any(Random random)
    {
        var rung = Enum.GetValues<DegreeRung>()[random.Next(Enum.GetValues<DegreeRung>().Length)];
        return new Degree
        {
            Rung = rung,
            TreatedAs = rung == DegreeRung.TechnicalInstitute ? DegreeRung.Bachelor : null,
            AwardedOn = random.Next(8) == 0 ? Cutoff.AddDays(1) : Cutoff.AddYears(-5),
            CloseToSpecialty = random.Next(6) == 0 ? null : random.Next(2) == 0,
            Recognised = random.Next(5) switch { 0 => true, 1 => false, _ => null },
        };
    }
}
