using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Assignments;

/// <summary>What a plan of assignments is made from: what each eligible application lacks, who may take it, and what everyone carries.</summary>
internal sealed record AssignmentCandidates(
    IReadOnlyList<AssignmentRequest> Requests, IReadOnlyDictionary<int, int> Loads, IReadOnlyDictionary<int, int> Capacities)
{
    /// <param name="db">The storage.</param>
    /// <param name="cycle">Whose eligible applications are assigned.</param>
    /// <param name="days">From today to the day on which ballots are due.</param>
    /// <param name="ct">Ends the loading.</param>
    public static async Task<AssignmentCandidates> LoadAsync(ScoringContext db, ReviewCycle cycle, DayRange days, CancellationToken ct)
    {
        var parameters = CycleParametersJson.Read(cycle);
        var experts = (await ExpertReading.LoadPoolAsync(db, ct)).Select(expert => expert.ToFact(parameters.TermYears)).ToList();
        var assigned = await db.Assignments
            .Where(assignment => assignment.Application.CycleId == cycle.Id)
            .Select(assignment => new { assignment.ApplicationId, assignment.ExpertId, assignment.Declaration })
            .ToListAsync(ct);
        var taken = assigned.Select(pair => (pair.ApplicationId, pair.ExpertId)).ToHashSet();
        var serving = assigned.Where(pair => pair.Declaration is ConflictDeclaration.NotAsked or ConflictDeclaration.None).ToList();
        var applications = await LoadAsync(
            db, cycle, parameters.BallotsPerApplication, serving.CountBy(pair => pair.ApplicationId).ToDictionary(), ct);
        var grounds = await ExpertTiesLoading.GroundsAsync(
            db, [.. applications.Select(application => application.ApplicationId)], [.. experts.Select(expert => expert.ExpertId)], ct);
        var screen = new CandidateScreen
        {
            Experts = experts,
            Panels = await PanelReading.LoadAsync(db, cycle.Id, ct),
            Days = days,
            Ground = (application, expert) => grounds.GetValueOrDefault((application, expert)),
            IsAssigned = (application, expert) => taken.Contains((application, expert)),
        };
        return new AssignmentCandidates(
            [.. applications.Select(screen.Of)],
            serving.CountBy(pair => pair.ExpertId).ToDictionary(),
            experts.Where(expert => expert.Capacity is not null).ToDictionary(expert => expert.ExpertId, expert => expert.Capacity!.Value));
    }

    public AssignmentPlan Plan() => BalancedAssignment.Plan(Requests, Loads, Capacities);

    private static async Task<IReadOnlyList<ReviewFact>> LoadAsync(
        ScoringContext db, ReviewCycle cycle, int asked, Dictionary<int, int> serving, CancellationToken ct)
    {
        var applications = await db.Applications
            .Where(application => application.CycleId == cycle.Id && application.State == ApplicationState.Eligible)
            .OrderBy(application => application.Id)
            .Select(application => new { application.Id, application.TargetLevel, application.Specialty })
            .ToListAsync(ct);
        return [.. applications.Select(application => new ReviewFact
        {
            ApplicationId = application.Id,
            Level = application.TargetLevel,
            Specialty = application.Specialty,
            Needed = Math.Max(0, asked - serving.GetValueOrDefault(application.Id)),
        })];
    }
}
