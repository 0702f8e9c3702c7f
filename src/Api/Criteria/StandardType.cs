using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Standards.Rules;

namespace ScoringPlatform.Api.Criteria;

[ObjectType<Standard>]
public static partial class StandardType
{
    static partial void Configure(IObjectTypeDescriptor<Standard> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(standard => standard.Id);
        descriptor.Field(standard => standard.Code);
        descriptor.Field(standard => standard.Version);
        descriptor.Field(standard => standard.TitleZh);
        descriptor.Field(standard => standard.TitleEn);
        descriptor.Field(standard => standard.Source);
        descriptor.Field(standard => standard.ContentHash);
        descriptor.Field(standard => standard.LoadedAt);
    }

    [GraphQLDescription("The specialties that one may apply in.")]
    public static IReadOnlyList<StandardSpecialty> GetSpecialties([Parent] Standard standard, StandardCatalog standards) =>
        [.. Of(standard, standards).Specialties.Select(item => new StandardSpecialty(item.Code, item.Clause, item.Label.Zh, item.Label.En))];

    [GraphQLDescription("The kinds of achievement, with the facts that their records are asked for.")]
    public static IReadOnlyList<StandardKind> GetKinds([Parent] Standard standard, StandardCatalog standards) =>
        [.. Of(standard, standards).Kinds.Select(item =>
            new StandardKind(item.Code, item.Label.Zh, item.Label.En, item.Facts, item.Required, item.Grades))];

    [GraphQLDescription("The criteria of quality that an applicant attests and the office judges, in the order of the standard.")]
    public static IReadOnlyList<StandardJudgement> GetJudgements([Parent] Standard standard, StandardCatalog standards) =>
        [.. Of(standard, standards).Criteria.Where(item => item.Rule is FindingRule).Select(item =>
            new StandardJudgement(item.Code, item.Clause, item.LabelZh, item.LabelEn, item.Level, item.Tracks))];

    private static Scoring.Standards.Standard Of(Standard standard, StandardCatalog standards) => standards.Of(standard).Compiled.Standard;
}
