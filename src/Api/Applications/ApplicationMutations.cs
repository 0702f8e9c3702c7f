using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[MutationType]
public static partial class ApplicationMutations
{
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
    public static async Task<Application> WithdrawApplicationAsync(
        [ID<Application>] int applicationId,
        string? reason,
        ScoringContext db,
        ApplicationService service,
        Caller caller,
        CancellationToken ct) =>
        (await service.WithdrawAsync(db, [applicationId], reason, caller, ct))[0];
}
