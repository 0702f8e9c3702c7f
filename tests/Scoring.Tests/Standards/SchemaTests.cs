using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>The JSON Schemas name the same codes and fields as the readers.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Codes = new()
    {
        [nameof(TitleLevel)] = EnumCodes<TitleLevel>.All,
        [nameof(Track)] = EnumCodes<Track>.All,
        [nameof(EmploymentKind)] = EnumCodes<EmploymentKind>.All,
        [nameof(DegreeRung)] = EnumCodes<DegreeRung>.All,
        [nameof(ContributionRole)] = EnumCodes<ContributionRole>.All,
        [nameof(Tier)] = EnumCodes<Tier>.All,
        [nameof(ProjectStanding)] = EnumCodes<ProjectStanding>.All,
        [nameof(IncidentSeverity)] = EnumCodes<IncidentSeverity>.All,
        [nameof(ClientKind)] = EnumCodes<ClientKind>.All,
        [nameof(IssuerKind)] = EnumCodes<IssuerKind>.All,
        [nameof(StandardClass)] = EnumCodes<StandardClass>.All,
        [nameof(FindingState)] = EnumCodes<FindingState>.All,
        [nameof(CriterionBlock)] = EnumCodes<CriterionBlock>.All,
        [nameof(AchievementFact)] = EnumCodes<AchievementFact>.All,
    };

    [Theory]
    [InlineData("../standards/standard.schema.json")]
    [InlineData("../../docs/dossier.schema.json")]
    public void Schema_Enumerations_AreTheCodes(string file)
    {
        var definitions = Read(file)["$defs"]!.AsObject();
        var named = definitions.Where(item => item.Value!["enum"] is not null).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, item => Assert.Equal(Codes[item.Key], item.Value!["enum"]!.AsArray().Select(code => code!.GetValue<string>())));
    }

    [Theory]
    [InlineData("achievement", typeof(Achievement))]
    [InlineData("degree", typeof(Degree))]
    [InlineData("title", typeof(HeldTitle))]
    [InlineData("probation", typeof(Probation))]
    [InlineData("finding", typeof(PersonFinding))]
    [InlineData("recommendation", typeof(RecommendationFact))]
    [InlineData("consent", typeof(Consent))]
    public void DossierSchema_Fields_AreTheFacts(string definition, Type type)
    {
        var fields = Read("../../docs/dossier.schema.json")["$defs"]![definition]!["properties"]!.AsObject().Select(field => field.Key);
        Assert.Equal(FieldsOf(type), fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DossierSchema_Root_IsTheDossierWithAReference()
    {
        var fields = Read("../../docs/dossier.schema.json")["properties"]!.AsObject().Select(field => field.Key).Except(["$schema", "reference"]);
        Assert.Equal(FieldsOf(typeof(Dossier)), fields.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> FieldsOf(Type type) => type.GetProperties()
        .Where(property => property.SetMethod is not null)
        .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
        .Order(StringComparer.Ordinal);

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Liaoning.PathOf(file)))!;
}
