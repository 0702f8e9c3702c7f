using System.Text.Json;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// The JSON form of a dossier (schema: <c>docs/dossier.schema.json</c>), read strictly: an unknown field, a wrong type or
/// an unknown code is an error with its path. Whether the facts make sense is <see cref="DossierValidator"/>'s matter.
/// </summary>
public static class DossierJson
{
    public static DossierReading Read(ReadOnlyMemory<byte> utf8)
    {
        var source = new JsonSource();
        DossierReading? reading = null;
        source.TryRead(utf8, fields => reading = ReadRoot(fields));
        return Finish(reading, source);
    }

    /// <summary>Reads one dossier or a list of them; one that is refused does not keep the others from being read.</summary>
    public static IReadOnlyList<DossierReading> ReadMany(ReadOnlyMemory<byte> utf8)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            return [Read(utf8)];
        }

        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(ReadElement)]
                : [Read(utf8)];
        }
    }

    private static DossierReading ReadElement(JsonElement element, int place)
    {
        var source = new JsonSource();
        DossierReading? reading = null;
        source.TryRead(element, $"$[{Eligibility.Say.Number(place)}]", fields => reading = ReadRoot(fields));
        return Finish(reading, source);
    }

    private static DossierReading Finish(DossierReading? reading, JsonSource source) =>
        source.Problems.Count == 0
            ? reading!
            : new DossierReading(
                reading?.Reference, null, [.. source.Problems.Select(problem => new DossierError(FieldOf(problem.Path), problem.Reason))]);

    /// <summary>The path without the root, as the validator writes it.</summary>
    private static string FieldOf(string path) => path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;

    private static DossierReading ReadRoot(JsonFields fields)
    {
        _ = fields.Text("$schema");
        return new DossierReading(fields.Text("reference"), ReadDossier(fields), []);
    }

    private static Dossier ReadDossier(JsonFields fields) => new()
    {
        TargetLevel = fields.RequiredCode<TitleLevel>("targetLevel"),
        Specialty = fields.RequiredText("specialty"),
        Track = fields.RequiredCode<Track>("track"),
        Employment = fields.Code<EmploymentKind>("employment"),
        InFieldSince = fields.Date("inFieldSince"),
        Titles = fields.Objects("titles", ReadTitle),
        Degrees = fields.Objects("degrees", ReadDegree),
        Probation = fields.Object("probation", ReadProbation),
        ContinuingEducationCertificate = fields.Flag("continuingEducationCertificate"),
        Achievements = fields.Objects("achievements", ReadAchievement),
        Findings = fields.Objects("findings", ReadFinding),
        Recommendations = fields.Objects("recommendations", ReadRecommendation),
        Consent = fields.Object("consent", ReadConsent),
    };

    private static HeldTitle ReadTitle(JsonFields fields) => new()
    {
        Level = fields.RequiredCode<TitleLevel>("level"),
        ObtainedOn = fields.RequiredDate("obtainedOn"),
        EndedOn = fields.Date("endedOn"),
    };

    private static Degree ReadDegree(JsonFields fields) => new()
    {
        Rung = fields.RequiredCode<DegreeRung>("rung"),
        AwardedOn = fields.RequiredDate("awardedOn"),
        Subject = fields.Text("subject"),
        CloseToSpecialty = fields.Flag("closeToSpecialty"),
        Recognised = ReadRecognised(fields),
        TreatedAs = fields.Code<DegreeRung>("treatedAs"),
    };

    /// <summary>Left out, a degree is recognised, as nearly all are; null says that it is not known.</summary>
    private static bool? ReadRecognised(JsonFields fields)
    {
        var unknown = fields.IsNull("recognised");
        var flag = fields.Flag("recognised");
        return unknown ? null : flag ?? true;
    }

    private static Probation ReadProbation(JsonFields fields) =>
        new() { StartedOn = fields.RequiredDate("startedOn"), Passed = fields.Flag("passed") };

    private static Achievement ReadAchievement(JsonFields fields) => new()
    {
        Id = fields.RequiredText("id"),
        Kind = fields.RequiredText("kind"),
        Title = fields.Text("title"),
        ProjectKey = fields.Text("projectKey"),
        ObtainedOn = fields.Date("obtainedOn"),
        Role = fields.Code<ContributionRole>("role"),
        Rank = fields.Int("rank"),
        CorrespondingAuthor = fields.Flag("correspondingAuthor"),
        WithinQuota = fields.Flag("withinQuota"),
        Tier = fields.Code<Tier>("tier"),
        Grade = fields.Int("grade"),
        Standing = fields.Code<ProjectStanding>("standing"),
        Severity = fields.Code<IncidentSeverity>("severity"),
        Client = fields.Code<ClientKind>("client"),
        Issuer = fields.Code<IssuerKind>("issuer"),
        StandardClass = fields.Code<StandardClass>("standardClass"),
        Count = fields.Int("count"),
        ContractFen = fields.Number("contractFen"),
        TaxFen = fields.Number("taxFen"),
        InstructedBy = fields.Code<Tier>("instructedBy"),
        AdoptedByGovernment = fields.Code<Tier>("adoptedByGovernment"),
        AdoptedByCyberspaceAuthority = fields.Code<Tier>("adoptedByCyberspaceAuthority"),
        RecognisedBy = fields.Code<Tier>("recognisedBy"),
        Issued = fields.Flag("issued"),
        Benefit = fields.Code<FindingState>("benefit"),
        LeadingLevel = fields.Code<FindingState>("leadingLevel"),
    };

    private static PersonFinding ReadFinding(JsonFields fields) => new()
    {
        Criterion = fields.RequiredText("criterion"),
        State = fields.RequiredCode<FindingState>("state"),
        Reason = fields.Text("reason"),
    };

    private static RecommendationFact ReadRecommendation(JsonFields fields) => new()
    {
        RecommenderId = fields.RequiredText("recommenderId"),
        IsApplicant = fields.Flag("isApplicant") ?? false,
        TitleHeld = fields.Code<TitleLevel>("titleHeld"),
        NationalTalent = fields.Flag("nationalTalent") ?? false,
        InField = fields.Flag("inField"),
        SignedOn = fields.Date("signedOn"),
        WithdrawnOn = fields.Date("withdrawnOn"),
    };

    private static Consent ReadConsent(JsonFields fields) =>
        new() { DocumentNumber = fields.RequiredText("documentNumber"), GivenOn = fields.RequiredDate("givenOn") };
}
