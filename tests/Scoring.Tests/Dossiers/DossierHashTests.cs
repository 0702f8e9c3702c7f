using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Tests.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Dossiers;

public sealed class DossierHashTests
{
    private static readonly Dossier Some = Applicant(TitleLevel.Engineer).With(Record("PAPER", "a"), Record("PAPER", "b"));

    [Fact]
    public void Hash_IsSha256InLowerCaseHexadecimal() => Assert.Matches("^[0-9a-f]{64}$", DossierHash.Of(Some));

    [Fact]
    public void Hash_OrderOfLists_Irrelevant()
    {
        var generator = new DossierGenerator(Liaoning.Standard, 21);
        for (var number = 0; number < 100; number++)
        {
            var dossier = generator.Next();
            Assert.Equal(DossierHash.Of(dossier), DossierHash.Of(generator.Shuffled(dossier)));
        }
    }

    [Fact]
    public void Hash_AnyFactOfARecord_ChangesIt()
    {
        var record = Record("PAPER", "a");
        Achievement[] others =
        [
            record with { Id = "c" }, record with { Kind = "REPORT" }, record with { Title = "" }, record with { Title = "x" }, record with { ProjectKey = "x" },
            record with { ObtainedOn = null }, record with { Role = ContributionRole.Lead }, record with { Rank = 1 }, record with { Grade = 1 }, record with { Count = 1 },
            record with { CorrespondingAuthor = true }, record with { CorrespondingAuthor = false }, record with { WithinQuota = true }, record with { Issued = true },
            record with { Tier = Tier.City }, record with { Standing = ProjectStanding.Ordinary }, record with { Severity = IncidentSeverity.General },
            record with { Client = ClientKind.StateEnterprise }, record with { Issuer = IssuerKind.PartyOrGovernment }, record with { StandardClass = StandardClass.Group },
            record with { ContractFen = 0 }, record with { TaxFen = 0 }, record with { InstructedBy = Tier.City }, record with { AdoptedByGovernment = Tier.City },
            record with { AdoptedByCyberspaceAuthority = Tier.City }, record with { RecognisedBy = Tier.City }, record with { Benefit = FindingState.Attested },
            record with { LeadingLevel = FindingState.Attested },
        ];
        var hashes = others.Prepend(record).Select(item => DossierHash.Of(Some with { Achievements = [item] })).ToArray();
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Hash_AnyFactOfTheDossier_ChangesIt()
    {
        Dossier[] others =
        [
            Some with { Specialty = "x" }, Some with { Track = Track.Exceptional }, Some with { TargetLevel = TitleLevel.SeniorEngineer }, Some with { Employment = null },
            Some with { InFieldSince = Day }, Some with { ContinuingEducationCertificate = false }, Some with { Probation = null }, Some with { Titles = [] },
            Some with { Degrees = [Degree(DegreeRung.Bachelor) with { Recognised = null }] }, Some with { Degrees = [Degree(DegreeRung.Bachelor, null)] },
            Some with { Findings = [] }, Some with { Recommendations = [new RecommendationFact { RecommenderId = "a" }] },
            Some with { Recommendations = [new RecommendationFact { RecommenderId = "a", IsApplicant = true }] },
            Some with { Consent = new Consent { DocumentNumber = "x", GivenOn = Day } }, Some with { Achievements = [Some.Achievements[0]] },
            Some with { Achievements = [Some.Achievements[0], Some.Achievements[0]] },
        ];
        var hashes = others.Prepend(Some).Select(DossierHash.Of).ToArray();
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Theory]
    [InlineData("a|b", "c", "a", "b|c")]
    [InlineData("a\\", "b", "a", "\\b")]
    [InlineData("a\nA\"b", "c", "a", "A\"b|c")]
    public void Hash_SeparatorsInsideTexts_DoNotMoveBorders(string id, string title, string otherId, string otherTitle)
    {
        var one = Some with { Achievements = [Record("PAPER", id) with { Title = title }] };
        var other = Some with { Achievements = [Record("PAPER", otherId) with { Title = otherTitle }] };
        Assert.NotEqual(DossierHash.Of(one), DossierHash.Of(other));
    }

    [Fact]
    public void Hash_OfOneDossier_IsWrittenInTheReport() => Assert.Equal(DossierHash.Of(Some), Evaluate(Some).InputHash);
}
