using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

[ObjectType<Criterion>]
public static partial class CriterionType
{
    static partial void Configure(IObjectTypeDescriptor<Criterion> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(criterion => criterion.Code);
        descriptor.Field(criterion => criterion.ParentCode);
        descriptor.Field(criterion => criterion.Clause);
        descriptor.Field(criterion => criterion.LabelZh);
        descriptor.Field(criterion => criterion.LabelEn);
        descriptor.Field(criterion => criterion.Level);
        descriptor.Field(criterion => criterion.Track);
        descriptor.Field(criterion => criterion.Block);
        descriptor.Field(criterion => criterion.Sequence);
        descriptor.Field(criterion => criterion.K);
        descriptor.Field(criterion => criterion.N);
    }

    [GraphQLDescription("The version of the standard that it belongs to.")]
    public static Task<Standard?> GetStandardAsync([Parent] Criterion criterion, StandardByIdDataLoader standards, CancellationToken ct) =>
        standards.LoadAsync(criterion.StandardId, ct);
}
