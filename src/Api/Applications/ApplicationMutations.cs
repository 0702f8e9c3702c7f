using ScoringPlatform.Api.Eligibility.Inputs;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Applications;

[MutationType]
public static partial class ApplicationMutations
{
    [GraphQLDescription(
        "Stores the caller's whole dossier of a year: the first time it makes the application, later it replaces what was there, as long as "
        + "it is in DRAFT or RETURNED. Facts and what is attested are the applicant's to say; findings are taken as ATTESTED, "
        + "and recommendations, consent and rulings come from others.")]
    [Authorize(Roles = [Roles.Applicant])]
    [Error<SubjectNotFoundException>]
    [Error<DossierInvalidException>]
    [Error<DossierClosedException>]
    [Error<DossierChangedException>]
    public static Task<Application> SaveDossierAsync(
        [ID<ReviewCycle>] int cycleId,
        DossierInput dossier,
        [GraphQLDescription("The version that was read, 0 before the first save: refused when it was saved elsewhere since. Left out, it is not asked.")]
        int? version,
        ScoringContext db,
        OwnDossierService service,
        Caller caller,
        CancellationToken ct) =>
        service.SaveAsync(db, cycleId, dossier.ToDossier(), version, caller, ct);

    [Authorize(Roles = [Roles.Applicant, Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    public static async Task<Application> SubmitApplicationAsync(
        [ID<Application>] int applicationId, ScoringContext db, ApplicationService service, Caller caller, CancellationToken ct) =>
        (await service.SubmitAsync(db, [applicationId], caller, ct))[0];

    [Authorize(Roles = [Roles.Employer, Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    public static async Task<Application> ConfirmApplicationAsync(
        [ID<Application>] int applicationId, ScoringContext db, ApplicationService service, Caller caller, CancellationToken ct) =>
        (await service.ConfirmByEmployerAsync(db, [applicationId], caller, ct))[0];

    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    public static async Task<Application> AcceptApplicationAsync(
        [ID<Application>] int applicationId, ScoringContext db, ApplicationService service, Caller caller, CancellationToken ct) =>
        (await service.AcceptAsync(db, [applicationId], caller, ct))[0];

    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    public static async Task<Application> ReturnApplicationAsync(
        [ID<Application>] int applicationId,
        string reason,
        ScoringContext db,
        ApplicationService service,
        Caller caller,
        CancellationToken ct) =>
        (await service.ReturnAsync(db, [applicationId], reason, caller, ct))[0];

    [Authorize(Roles = [Roles.Applicant, Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<ReasonMissingException>]
    public static async Task<Application> WithdrawApplicationAsync(
        [ID<Application>] int applicationId,
        string? reason,
        ScoringContext db,
        ApplicationService service,
        Caller caller,
        CancellationToken ct) =>
        (await service.WithdrawAsync(db, [applicationId], reason, caller, ct))[0];
}
