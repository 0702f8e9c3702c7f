using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Draws;

[ObjectType<DrawCandidate>]
public static partial class DrawCandidateType
{
    static partial void Configure(IObjectTypeDescriptor<DrawCandidate> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(candidate => candidate.Place);
        descriptor.Field(candidate => candidate.Code);
        descriptor.Field(candidate => candidate.TitleLevel);
        descriptor.Field(candidate => candidate.TermFrom);
        descriptor.Field(candidate => candidate.TermUntil);
        descriptor.Field(candidate => candidate.Available);
        descriptor.Field(candidate => candidate.Recusals);
        descriptor.Field(candidate => candidate.Exclusion);
        descriptor.Field(candidate => candidate.Drawn);
        descriptor.Field(candidate => candidate.DrawnFor);
    }

    public static IReadOnlyList<string> GetSpecialties([Parent] DrawCandidate candidate) => candidate.Specialties.Split(' ');

    public static Task<Expert?> GetExpertAsync([Parent] DrawCandidate candidate, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(candidate.ExpertId, ct);
}
