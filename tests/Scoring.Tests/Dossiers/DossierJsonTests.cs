using System.Text;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Dossiers;

public sealed class DossierJsonTests
{
    private const string Whole = """
        {
          "reference": "演示-001", "targetLevel": "ENGINEER", "specialty": "CYBERSPACE_SECURITY", "track": "EXCEPTIONAL",
          "employment": "FREELANCE", "inFieldSince": "2020-02-29", "continuingEducationCertificate": true,
          "titles": [{ "level": "ASSISTANT_ENGINEER", "obtainedOn": "2022-01-01" }, { "level": "TECHNICIAN", "obtainedOn": "2019-01-01", "endedOn": "2022-01-01" }],
          "degrees": [{ "rung": "TECHNICAL_INSTITUTE", "awardedOn": "2018-07-01", "subject": "网络", "closeToSpecialty": false, "recognised": null, "treatedAs": "BACHELOR" }],
          "probation": { "startedOn": "2018-09-01", "passed": true },
          "achievements": [{ "id": "a", "kind": "PROJECT", "title": "演示项目", "projectKey": "P", "obtainedOn": "2023-05-06", "role": "LEAD", "rank": 1,
            "correspondingAuthor": false, "withinQuota": true, "tier": "CITY", "grade": 2, "standing": "KEY", "severity": "MAJOR", "client": "OTHER",
            "issuer": "OTHER", "standardClass": "GROUP", "count": 3, "contractFen": 200000000, "taxFen": 1, "instructedBy": "CITY",
            "adoptedByGovernment": "PROVINCE", "adoptedByCyberspaceAuthority": "NATIONAL", "recognisedBy": "ORGANISATION", "issued": true,
            "benefit": "CONFIRMED", "leadingLevel": "REFUSED" }],
          "findings": [{ "criterion": "basic.1", "state": "REFUSED", "reason": "演示" }],
          "recommendations": [{ "recommenderId": "e1", "isApplicant": false, "titleHeld": "SENIOR_ENGINEER", "nationalTalent": true, "inField": true, "signedOn": "2025-01-02", "withdrawnOn": "2025-01-03" }],
          "consent": { "documentNumber": "演示1号", "givenOn": "2025-02-03" }
        }
        """;

    [Fact]
    public void Read_EveryField_ArrivesWhereItBelongs()
    {
        var reading = Read(Whole);
        Assert.Equal("演示-001", reading.Reference);
        Assert.Empty(reading.Errors);
        CanonicalForm.Of(reading.Dossier!).MatchSnapshot();
    }

    [Fact]
    public void Read_LeastPossible_LeavesFactsUnknown()
    {
        var dossier = Read("""{ "targetLevel": "ENGINEER", "specialty": "X", "track": "REGULAR" }""").Dossier!;
        Assert.Equal(TitleLevel.Engineer, dossier.TargetLevel);
        Assert.Null(dossier.Employment);
        Assert.Null(dossier.Consent);
        Assert.Empty(dossier.Achievements);
    }

    [Theory]
    [InlineData("", true)] // left out: recognised, as nearly all are
    [InlineData(", \"recognised\": null", null)]
    [InlineData(", \"recognised\": false", false)]
    public void Read_Recognised_LeftOutAndNullDiffer(string field, bool? expected)
    {
        var text = $$"""{ "targetLevel": "ENGINEER", "specialty": "X", "track": "REGULAR", "degrees": [{ "rung": "MASTER", "awardedOn": "2015-01-01"{{field}} }] }""";
        Assert.Equal(expected, Read(text).Dossier!.Degrees[0].Recognised);
    }

    [Theory]
    [InlineData("\"track\": \"REGULAR\"", "\"track\": \"QUICK\"", "track", "UNKNOWN_CODE")]
    [InlineData("\"track\": \"REGULAR\"", "\"track\": 1", "track", "WRONG_TYPE")]
    [InlineData("\"track\": \"REGULAR\"", "\"speed\": 1, \"track\": \"REGULAR\"", "speed", "UNKNOWN_FIELD")]
    [InlineData("\"track\": \"REGULAR\"", "\"track\": \"REGULAR\", \"track\": \"REGULAR\"", "track", "DUPLICATE_FIELD")]
    [InlineData(", \"track\": \"REGULAR\"", "", "track", "MISSING_FIELD")]
    [InlineData("\"specialty\": \"X\"", "\"specialty\": \"\"", "specialty", "EMPTY_TEXT")]
    [InlineData("2019-01-01", "2019-13-01", "titles[0].obtainedOn", "BAD_DATE")]
    [InlineData("2019-01-01", "2019-02-29", "titles[0].obtainedOn", "BAD_DATE")] // no leap year
    [InlineData("2019-01-01", "01/02/2019", "titles[0].obtainedOn", "BAD_DATE")]
    [InlineData("\"rank\": 1", "\"rank\": 1.5", "achievements[0].rank", "WRONG_TYPE")]
    [InlineData("\"rank\": 1", "\"rank\": \"1\"", "achievements[0].rank", "WRONG_TYPE")]
    [InlineData("\"rank\": 1", "\"rank\": 3000000000", "achievements[0].rank", "WRONG_TYPE")]
    [InlineData("\"rank\": 1", "\"contractFen\": 1e30", "achievements[0].contractFen", "WRONG_TYPE")]
    [InlineData("\"rank\": 1", "\"issued\": \"yes\"", "achievements[0].issued", "WRONG_TYPE")]
    [InlineData("[{ \"id\"", "[7, { \"id\"", "achievements[0]", "WRONG_TYPE")]
    public void Read_OneThingWrong_NamesFieldAndRule(string text, string replacement, string field, string rule)
    {
        const string sound = """
            { "targetLevel": "ENGINEER", "specialty": "X", "track": "REGULAR", "titles": [{ "level": "ASSISTANT_ENGINEER", "obtainedOn": "2019-01-01" }], "achievements": [{ "id": "a", "kind": "PAPER", "rank": 1 }] }
            """;
        Assert.Empty(Read(sound).Errors);
        var reading = Read(sound.Replace(text, replacement, StringComparison.Ordinal));
        Assert.Null(reading.Dossier);
        Assert.Equal((field, rule), (Assert.Single(reading.Errors).Field, reading.Errors[0].Rule));
    }

    [Fact]
    public void Read_NotJson_SaysWhere()
    {
        var error = Assert.Single(Read("{\n  \"targetLevel\": ENGINEER }").Errors);
        Assert.Equal(("$", "NOT_JSON"), (error.Field, error.Rule));
        Assert.Equal("2", error.Message.Arguments[0]);
    }

    [Fact]
    public void Read_HalfASurrogatePair_IsAnErrorAndNoFailure() =>
        Assert.Contains(Read("""{ "targetLevel": "ENGINEER", "specialty": "\ud800", "track": "REGULAR" }""").Errors, error => error.Rule == "NOT_TEXT");

    [Fact]
    public void ReadMany_OneRefused_TheOthersAreRead()
    {
        const string one = """{ "reference": "one", "targetLevel": "ENGINEER", "specialty": "X", "track": "REGULAR" }""";
        var readings = DossierJson.ReadMany(Encoding.UTF8.GetBytes($"[{one}, {{ \"reference\": \"two\" }}, 5, {one}]"));
        Assert.Equal([true, false, false, true], readings.Select(reading => reading.Dossier is not null));
        Assert.Equal("two", readings[1].Reference);
        Assert.Equal(3, readings[1].Errors.Count); // level, specialty and track
        Assert.Equal("$[2]", readings[2].Errors[0].Field);
    }

    [Fact]
    public void ReadMany_OneObjectOrNoJson_IsOneReading()
    {
        Assert.NotNull(Assert.Single(DossierJson.ReadMany(Encoding.UTF8.GetBytes(Whole))).Dossier);
        Assert.Equal("NOT_JSON", Assert.Single(Assert.Single(DossierJson.ReadMany("[{"u8.ToArray())).Errors).Rule);
    }

    private static DossierReading Read(string text) => DossierJson.Read(Encoding.UTF8.GetBytes(text));
}
