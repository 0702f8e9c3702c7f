using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// Nothing is silently assumed (READING, results): what is decided stays decided whatever facts that are not known, and
/// findings that are not confirmed, turn out to be. What can still turn is pending.
/// </summary>
public sealed class OpenFactsLawTests
{
    private const int Dossiers = 150;
    private const int Outcomes = 6;

    public static TheoryData<int> Seeds => [31, 32, 33, 34];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Result_Decided_StaysWhateverTurnsOut(int seed)
    {
        var generator = new DossierGenerator(Liaoning.Standard, seed);
        var random = new Random(seed);
        var decided = 0;
        for (var number = 0; number < Dossiers; number++)
        {
            var dossier = Ruled(generator.Next(), random);
            var before = Evaluate(dossier);
            foreach (var _ in Enumerable.Range(0, Outcomes).Where(_ => before.Result != EligibilityResult.Pending))
            {
                decided++;
                var after = Evaluate(Known(dossier, random));
                Assert.True(before.Result == after.Result, $"seed {seed}, dossier {number}: {before.Result} became {after.Result}");
            }
        }

        Assert.True(decided > Dossiers, $"seed {seed}: {decided} tried");
    }

    /// <summary>Every criterion but those that count records, which may change hands.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Criterion_Decided_StaysWhateverTurnsOut(int seed)
    {
        var generator = new DossierGenerator(Liaoning.Standard, seed + 100);
        var random = new Random(seed);
        for (var number = 0; number < Dossiers; number++)
        {
            var dossier = Ruled(generator.Next(), random);
            var after = Evaluate(Known(dossier, random));
            foreach (var finding in Evaluate(dossier).Findings.Where(finding => finding.Result != CriterionResult.Pending && !IsOfRecords(finding.Criterion)))
            {
                Assert.True(
                    finding.Result == after.Finding(finding.Criterion).Result,
                    $"seed {seed}, dossier {number}: {finding.Criterion} was {finding.Result}");
            }
        }
    }

    private static bool IsOfRecords(string criterion) =>
        Liaoning.Standard.Criteria.Single(item => item.Code == criterion) is { Rule: Scoring.Standards.Rules.RecordsRule } or { Children.Count: > 0 };

    /// <summary>With the rulings on technical institutes, of which the reading says what is pending until then.</summary>
    private static Dossier Ruled(Dossier dossier, Random random) => dossier with
    {
        Degrees = [.. dossier.Degrees.Select(degree => degree.Rung == DegreeRung.TechnicalInstitute ? degree with { TreatedAs = Any<DegreeRung>(random, skip: DegreeRung.TechnicalInstitute) } : degree)],
    };

    /// <summary>The dossier with every fact known and every finding confirmed or refused, by chance.</summary>
    private static Dossier Known(Dossier dossier, Random random) => dossier with
    {
        ContinuingEducationCertificate = dossier.ContinuingEducationCertificate ?? Flag(random),
        Employment = dossier.Employment ?? Any<EmploymentKind>(random),
        InFieldSince = dossier.InFieldSince ?? Cutoff.AddDays(-random.Next(1000)),
        Degrees = [.. dossier.Degrees.Select(degree => degree with
        {
            Recognised = degree.Recognised ?? Flag(random),
            CloseToSpecialty = degree.CloseToSpecialty ?? Flag(random),
        })],
        Probation = dossier.Probation is { } probation ? probation with { Passed = probation.Passed ?? Flag(random) } : null,
        Findings = [.. dossier.Findings.Select(finding => finding.State == FindingState.Attested ? finding with { State = Ruling(random) } : finding)],
        Recommendations = [.. dossier.Recommendations.Select(paper => paper with
        {
            TitleHeld = paper.TitleHeld ?? Any<TitleLevel>(random),
            InField = paper.InField ?? Flag(random),
        })],
        Achievements = [.. dossier.Achievements.Select(record => Known(record, random))],
    };

    private static Achievement Known(Achievement record, Random random) => record with
    {
        ObtainedOn = record.ObtainedOn ?? Cutoff.AddDays(-random.Next(-200, 2500)),
        Role = record.Role ?? Any<ContributionRole>(random),
        Rank = record.Rank ?? random.Next(1, 9),
        CorrespondingAuthor = record.CorrespondingAuthor ?? Flag(random),
        WithinQuota = record.WithinQuota ?? Flag(random),
        Tier = record.Tier ?? Any<Tier>(random),
        Grade = record.Grade ?? random.Next(1, 4),
        Standing = record.Standing ?? Any<ProjectStanding>(random),
        Severity = record.Severity ?? Any<IncidentSeverity>(random),
        Client = record.Client ?? Any<ClientKind>(random),
        Issuer = record.Issuer ?? Any<IssuerKind>(random),
        StandardClass = record.StandardClass ?? Any<StandardClass>(random),
        ContractFen = record.ContractFen ?? random.Next(1, 30) * 100_000_000L,
        TaxFen = record.TaxFen ?? random.Next(1, 30) * 100_000_000L,
        InstructedBy = record.InstructedBy ?? Any<Tier>(random),
        AdoptedByGovernment = record.AdoptedByGovernment ?? Any<Tier>(random),
        AdoptedByCyberspaceAuthority = record.AdoptedByCyberspaceAuthority ?? Any<Tier>(random),
        RecognisedBy = record.RecognisedBy ?? Any<Tier>(random),
        Issued = record.Issued ?? Flag(random),
        Benefit = record.Benefit is null or FindingState.Attested ? Ruling(random) : record.Benefit,
        LeadingLevel = record.LeadingLevel is null or FindingState.Attested ? Ruling(random) : record.LeadingLevel,
    };

    private static bool Flag(Random random) => random.Next(2) == 0;

    private static FindingState Ruling(Random random) => Flag(random) ? FindingState.Confirmed : FindingState.Refused;

    private static T Any<T>(Random random, T? skip = null)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>().Where(value => !value.Equals(skip)).ToArray();
        return all[random.Next(all.Length)];
    }
}
