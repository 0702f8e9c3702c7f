using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Db.Entities.Panels;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Appointments to committees and panels.</summary>
[MutationType]
public static partial class PanelMutations
{
    [GraphQLDescription("Appoints a cycle's whole committee anew, checked by the rules of composition, until the cycle enters VOTING.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<CompositionRefusedException>]
    public static Task<ReviewCycle> AppointCommitteeAsync(
        [ID<ReviewCycle>] int cycleId,
        IReadOnlyList<SeatInput> seats,
        ScoringContext db,
        AppointmentService service,
        Caller caller,
        CancellationToken ct) =>
        service.AppointCommitteeAsync(db, cycleId, [.. seats.Select(seat => seat.ToSeat())], caller, ct);

    [GraphQLDescription(
        "Sets up a panel that scores one level and specialty, or all. Its members are named, or come from a draw: then those "
        + "drawn sit on it, the first as chair, unless some of them are named.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<ReasonMissingException>]
    [Error<PanelNameTakenException>]
    [Error<NotDrawnException>]
    [Error<CompositionRefusedException>]
    public static Task<Panel> CreatePanelAsync(
        [ID<ReviewCycle>] int cycleId,
        string name,
        TitleLevel? level,
        string? specialty,
        [ID<ExpertDraw>] int? drawId,
        IReadOnlyList<SeatInput>? seats,
        ScoringContext db,
        AppointmentService service,
        Caller caller,
        CancellationToken ct)
    {
        var draft = new PanelDraft(cycleId, name, level, specialty, drawId, seats is null ? null : [.. seats.Select(seat => seat.ToSeat())]);
        return service.CreatePanelAsync(db, draft, caller, ct);
    }

    [GraphQLDescription("Appoints a panel's members anew.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<NotDrawnException>]
    [Error<CompositionRefusedException>]
    public static Task<Panel> AppointPanelAsync(
        [ID<Panel>] int panelId,
        IReadOnlyList<SeatInput> seats,
        ScoringContext db,
        AppointmentService service,
        Caller caller,
        CancellationToken ct) =>
        service.AppointPanelAsync(db, panelId, [.. seats.Select(seat => seat.ToSeat())], caller, ct);

    [GraphQLDescription("Dissolves a panel that was set up by mistake, until the cycle enters VOTING. Ballots and assignments stay.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<ReasonMissingException>]
    public static Task<ReviewCycle> DissolvePanelAsync(
        [ID<Panel>] int panelId, string reason, ScoringContext db, AppointmentService service, Caller caller, CancellationToken ct) =>
        service.DissolvePanelAsync(db, panelId, reason, caller, ct);
}
