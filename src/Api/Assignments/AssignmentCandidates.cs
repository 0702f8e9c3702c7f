using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Assignments;

/// <summary>Loads what a plan of assignments needs: what each eligible application lacks, and who may take it.</summary>
internal static class AssignmentCandidates
{
    public static async Task<(IReadOnlyList<AssignmentRequest> Requests, IReadOnlyDictionary<int, int> Loads)> LoadAsync(
        ScoringContext db, ReviewCycle cycle, DateOnly today, CancellationToken ct)
    {
        var applications = await db.Applications
            .Where(application => application.CycleId == cycle.Id && application.State == ApplicationState.Eligible)
            .OrderBy(application => application.Id)
            .Select(application => new { application.Id, application.TargetLevel, application.Specialty })
            .ToListAsync(ct);
        var experts = await db.Experts
            .Where(expert => expert.Available && expert.TermFrom <= today && (expert.TermUntil == null || expert.TermUntil >= today))
            .Select(expert => new
            {
                expert.Id,
                expert.TitleLevel,
                Specialties = expert.Specialties.Select(specialty => specialty.Specialty).ToList(),
            })
            .ToListAsync(ct);
        var assigned = await db.Assignments
            .Where(assignment => assignment.Application.CycleId == cycle.Id)
            .Select(assignment => new { assignment.ApplicationId, assignment.ExpertId, assignment.Declaration })
            .ToListAsync(ct);
        var taken = assigned.Select(pair => (pair.ApplicationId, pair.ExpertId)).ToHashSet();
        var serving = assigned.Where(pair => pair.Declaration is ConflictDeclaration.NotAsked or ConflictDeclaration.None).ToList();
        var perApplication = serving.CountBy(pair => pair.ApplicationId).ToDictionary();
        var grounds = await ExpertTiesLoading.GroundsAsync(
            db, [.. applications.Select(application => application.Id)], [.. experts.Select(expert => expert.Id)], ct);
        var asked = CycleParametersJson.Read(cycle).BallotsPerApplication;

        var requests = applications.Select(application => new AssignmentRequest(
            application.Id,
            Math.Max(0, asked - perApplication.GetValueOrDefault(application.Id)),
            [.. from expert in experts
                where ReviewerCheck.Fits(expert.TitleLevel, expert.Specialties, application.TargetLevel, application.Specialty)
                where !taken.Contains((application.Id, expert.Id)) && !grounds.ContainsKey((application.Id, expert.Id))
                select expert.Id]));
        return ([.. requests], serving.CountBy(pair => pair.ExpertId).ToDictionary());
    }
}
