using ScoringPlatform.Api.Applicants;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applications;

/// <summary>An application with its dossier; each list is one query for all applications of an answer.</summary>
[ObjectType<Application>]
public static partial class ApplicationType
{
    static partial void Configure(IObjectTypeDescriptor<Application> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(application => application.Id);
        descriptor.Field(application => application.Number);
        descriptor.Field(application => application.TargetLevel);
        descriptor.Field(application => application.Specialty);
        descriptor.Field(application => application.Track);
        descriptor.Field(application => application.State);
        descriptor.Field(application => application.Employment);
        descriptor.Field(application => application.InFieldSince);
        descriptor.Field(application => application.ProbationStartedOn);
        descriptor.Field(application => application.ProbationPassed);
        descriptor.Field(application => application.ContinuingEducationCertificate);
        descriptor.Field(application => application.SubmittedAt);
        descriptor.Field(application => application.EmployerConfirmedAt);
        descriptor.Field(application => application.AcceptedAt);
        descriptor.Field(application => application.ScreenedAt);
        descriptor.Field(application => application.ScoredAt);
        descriptor.Field(application => application.VotedAt);
        descriptor.Field(application => application.ConfirmedAt);
        descriptor.Field(application => application.ReturnReason);
        descriptor.Field(application => application.Version);
    }

    [GraphQLDescription("The aggregate of the submitted ballots; null until there are enough, never 0 for none.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Expert])]
    public static decimal? GetScore([Parent] Application application) => application.Score?.ToDecimal();

    [GraphQLDescription("The place by score inside level and specialty, from 1; equal scores share a place.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Expert])]
    public static int? GetRankInGroup([Parent] Application application) => application.RankInGroup;

    public static Task<ReviewCycle?> GetCycleAsync(
        [Parent] Application application, CycleByIdDataLoader cycles, CancellationToken ct) =>
        cycles.LoadAsync(application.CycleId, ct);

    public static Task<Applicant?> GetApplicantAsync(
        [Parent] Application application, ApplicantByIdDataLoader applicants, CancellationToken ct) =>
        applicants.LoadAsync(application.ApplicantId, ct);

    public static async Task<IReadOnlyList<HeldTitleRecord>> GetTitlesAsync(
        [Parent] Application application, DossierReadDataLoader reads, TitlesByApplicationDataLoader titles, CancellationToken ct)
    {
        await reads.RecordAsync(application, ct);
        return await titles.LoadAsync(application.Id, ct) ?? [];
    }

    public static async Task<IReadOnlyList<DegreeRecord>> GetDegreesAsync(
        [Parent] Application application, DossierReadDataLoader reads, DegreesByApplicationDataLoader degrees, CancellationToken ct)
    {
        await reads.RecordAsync(application, ct);
        return await degrees.LoadAsync(application.Id, ct) ?? [];
    }

    public static async Task<IReadOnlyList<AchievementRecord>> GetAchievementsAsync(
        [Parent] Application application, DossierReadDataLoader reads, AchievementsByApplicationDataLoader achievements, CancellationToken ct)
    {
        await reads.RecordAsync(application, ct);
        return await achievements.LoadAsync(application.Id, ct) ?? [];
    }

    [GraphQLDescription("Judgements of people on criteria of quality: attested by the employer, ruled on by the office.")]
    public static async Task<IReadOnlyList<FindingRecord>> GetFindingsAsync(
        [Parent] Application application, DossierReadDataLoader reads, FindingsByApplicationDataLoader findings, CancellationToken ct)
    {
        await reads.RecordAsync(application, ct);
        return await findings.LoadAsync(application.Id, ct) ?? [];
    }

    [GraphQLDescription("Every change of state, oldest first.")]
    public static async Task<IReadOnlyList<ApplicationEvent>> GetEventsAsync(
        [Parent] Application application, EventsByApplicationDataLoader events, CancellationToken ct) =>
        await events.LoadAsync(application.Id, ct) ?? [];
}
