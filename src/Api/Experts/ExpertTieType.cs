using ScoringPlatform.Api.Applicants;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

[ObjectType<ExpertTie>]
public static partial class ExpertTieType
{
    static partial void Configure(IObjectTypeDescriptor<ExpertTie> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(tie => tie.Kind);
        descriptor.Field(tie => tie.Note);
        descriptor.Field(tie => tie.RecordedAt);
    }

    public static Task<Expert?> GetExpertAsync([Parent] ExpertTie tie, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(tie.ExpertId, ct);

    public static Task<Applicant?> GetApplicantAsync([Parent] ExpertTie tie, ApplicantByIdDataLoader applicants, CancellationToken ct) =>
        applicants.LoadAsync(tie.ApplicantId, ct);
}
