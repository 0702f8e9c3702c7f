using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Reads what statistics need of every application of a cycle that was ever handed in, as it stands now.</summary>
internal static class SnapshotFacts
{
    /// <returns>One fact for each application, by application id.</returns>
    public static async Task<IReadOnlyList<ApplicationFact>> LoadAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var rows = await db.Applications.AsNoTracking()
            .Include(application => application.Applicant).ThenInclude(applicant => applicant.Employer)
            .Include(application => application.Outcome)
            .Include(application => application.Titles)
            .Include(application => application.Degrees)
            .AsSplitQuery()
            .Where(application => application.CycleId == cycle.Id && application.SubmittedAt != null)
            .OrderBy(application => application.Id)
            .ToListAsync(ct);
        var evaluations = await db.EligibilityEvaluations.AsNoTracking()
            .Where(evaluation => evaluation.IsCurrent && evaluation.Application.CycleId == cycle.Id)
            .ToDictionaryAsync(evaluation => evaluation.ApplicationId, ct);
        var ballots = await db.Ballots
            .Where(ballot => ballot.State == BallotState.Submitted
                && ballot.Assignment.Declaration == ConflictDeclaration.None
                && ballot.Assignment.Application.CycleId == cycle.Id)
            .GroupBy(ballot => ballot.Assignment.ApplicationId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var votes = (await db.RoundItems.AsNoTracking()
            .Include(item => item.Round)
            .Where(item => item.Round.CycleId == cycle.Id && item.Round.State == RoundState.Announced && item.Result != RoundItemResult.NoQuorum)
            .ToListAsync(ct)).GroupBy(item => item.ApplicationId).ToDictionary(group => group.Key, group => group.MaxBy(item => item.Round.Number)!);
        return
        [
            .. rows.Select(row => Of(
                row,
                cycle.CutoffDate,
                evaluations.GetValueOrDefault(row.Id),
                ballots.GetValueOrDefault(row.Id),
                votes.GetValueOrDefault(row.Id))),
        ];
    }

    private static ApplicationFact Of(
        Db.Entities.Applications.Application row,
        DateOnly cutoff,
        Db.Entities.Eligibility.EligibilityEvaluation? evaluation,
        int ballots,
        RoundItem? vote) => new()
        {
            ApplicationId = row.Id,
            Level = row.TargetLevel,
            Specialty = row.Specialty,
            Track = row.Track,
            Condition = evaluation?.Condition,
            Broken = evaluation?.Broken,
            City = row.Applicant.City,
            EmployerKind = row.Employment ?? row.Applicant.Employer?.Kind,
            Education = HighestDegree(row.Degrees, cutoff),
            AgeAtCutoff = row.Applicant.BirthDate is { } born ? Tenure.FullYears(born, cutoff) : null,
            Gender = row.Applicant.Gender,
            YearsInTitle = row.Titles.Where(title => title.EndedOn is null).Select(title => (int?)Tenure.FullYears(title.ObtainedOn, cutoff)).Max(),
            Submitted = true,
            Accepted = row.AcceptedAt is not null,
            Eligibility = evaluation?.Result,
            Eligible = row.ScreenedAt is not null && evaluation?.Result == EligibilityResult.Eligible,
            Scored = row.ScoredAt is not null,
            Voted = vote is not null,
            VotedThrough = vote?.Result == RoundItemResult.Passed,
            Confirmed = row.State == ApplicationState.Confirmed,
            Revoked = row.State == ApplicationState.Revoked,
            Withdrawn = row.State == ApplicationState.Withdrawn,
            Score = row.Score,
            BallotCount = ballots,
            Yes = vote?.Yes,
            No = vote?.No,
            Abstain = vote?.Abstain,
            Unused = vote?.Unused,
            Present = vote is null ? null : vote.Yes + vote.No + vote.Abstain + vote.Unused,
        };

    private static DegreeRung? HighestDegree(IEnumerable<Db.Entities.Applications.DegreeRecord> degrees, DateOnly cutoff) => degrees
        .Where(degree => degree.AwardedOn <= cutoff && degree.Recognised != false)
        .Select(degree => (DegreeRung?)(degree.TreatedAs ?? degree.Rung))
        .MaxBy(rung => DegreeRungs.Height(rung!.Value));
}
