using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;
using Application = ScoringPlatform.Db.Entities.Applications.Application;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Every application of a cycle that was ever handed in, as it stands now.</summary>
internal static class ApplicationFacts
{
    private const int Batch = 1000;

    public static async Task WriteAsync(ScoringContext db, ReviewCycle cycle, int snapshotId, CancellationToken ct)
    {
        var capped = CycleParametersJson.Read(cycle).Cap is not null;
        var last = 0;
        while (true)
        {
            var rows = await BatchAsync(db, cycle.Id, last, ct);
            if (rows.Count == 0)
            {
                return;
            }

            var around = await ApplicationSurroundings.ReadAsync(db, cycle.Id, snapshotId, rows[0].Id, rows[^1].Id, ct);
            await FactTable.AddAsync(db, [.. rows.Select(row => Of(row, cycle, snapshotId, capped, around))], ct);
            last = rows[^1].Id;
        }
    }

    private static Task<List<Application>> BatchAsync(ScoringContext db, int cycleId, int last, CancellationToken ct) =>
        db.Applications.AsNoTracking()
            .Include(application => application.Applicant).ThenInclude(applicant => applicant.Employer)
            .Include(application => application.Outcome)
            .Include(application => application.Titles)
            .Include(application => application.Degrees)
            .AsSplitQuery()
            .Where(application => application.CycleId == cycleId && application.SubmittedAt != null && application.Id > last)
            .OrderBy(application => application.Id)
            .Take(Batch)
            .ToListAsync(ct);

    private static ApplicationFact Of(Application row, ReviewCycle cycle, int snapshotId, bool capped, ApplicationSurroundings around)
    {
        var fact = Dimensions(row, cycle.CutoffDate, snapshotId);
        var evaluation = around.Evaluation(row.Id);
        (fact.Condition, fact.Broken, fact.Eligibility) = (evaluation?.Condition, evaluation?.Broken, evaluation?.Result);
        Mark(fact, row, cycle);
        Vote(fact, around.Votes(row.Id), row, capped);
        Time(fact, row);
        fact.Score = row.Score;
        fact.BallotCount = around.Ballots(row.Id);
        (fact.Objections, fact.ObjectionsUpheld) = around.Objections(row.Id);
        fact.Objected = fact.Objections > 0;
        fact.Recommendations = row.Track == Track.Exceptional ? around.Recommendations(row.Id) : null;
        return fact;
    }

    private static ApplicationFact Dimensions(Application row, DateOnly cutoff, int snapshotId)
    {
        int? age = row.Applicant.BirthDate is { } born ? Tenure.FullYears(born, cutoff) : null;
        var years = row.Titles.Where(title => title.EndedOn is null).Select(title => (int?)Tenure.FullYears(title.ObtainedOn, cutoff)).Max();
        return new ApplicationFact
        {
            SnapshotId = snapshotId,
            ApplicationId = row.Id,
            Level = row.TargetLevel,
            Specialty = row.Specialty,
            Track = row.Track,
            City = row.Applicant.City,
            EmployerKind = row.Employment ?? row.Applicant.Employer?.Kind,
            Education = HighestDegree(row.Degrees, cutoff),
            AgeAtCutoff = age,
            AgeBand = Band.CodeOf(Band.Ages, age),
            Gender = row.Applicant.Gender,
            YearsInTitle = years,
            TitleYearsBand = Band.CodeOf(Band.YearsInTitle, years),
        };
    }

    private static void Mark(ApplicationFact fact, Application row, ReviewCycle cycle)
    {
        fact.Submitted = true;
        fact.EmployerConfirmed = row.EmployerConfirmedAt is not null;
        fact.Accepted = row.AcceptedAt is not null;
        fact.Eligible = row.ScreenedAt is not null && fact.Eligibility == EligibilityResult.Eligible;
        fact.Scored = row.ScoredAt is not null;
        fact.Confirmed = row.State == ApplicationState.Confirmed;
        fact.Revoked = row.State == ApplicationState.Revoked;
        fact.Withdrawn = row.State == ApplicationState.Withdrawn;
        fact.OnNotice = cycle.NoticeFrom is not null;
    }

    private static void Vote(ApplicationFact fact, IReadOnlyList<RoundItem> votes, Application row, bool capped)
    {
        var vote = votes.MaxBy(item => item.Round.Number);
        fact.Voted = vote is not null;
        fact.VotedThrough = vote?.Result == RoundItemResult.Passed;
        fact.Rechecks = Math.Max(votes.Count - 1, 0);
        fact.InsideCap = fact.VotedThrough && (row.Outcome?.InsideCap ?? !capped);
        fact.OnNotice &= fact.InsideCap;
        (fact.Yes, fact.No, fact.Abstain, fact.Unused) = (vote?.Yes, vote?.No, vote?.Abstain, vote?.Unused);
        fact.Present = vote is null ? null : vote.Yes + vote.No + vote.Abstain + vote.Unused;
    }

    private static void Time(ApplicationFact fact, Application row)
    {
        fact.DaysToEmployer = FullDays.Between(row.SubmittedAt, row.EmployerConfirmedAt);
        fact.DaysToAcceptance = FullDays.Between(row.EmployerConfirmedAt, row.AcceptedAt);
        fact.DaysToScreening = FullDays.Between(row.AcceptedAt, row.ScreenedAt);
        fact.DaysToScore = FullDays.Between(row.ScreenedAt, row.ScoredAt);
        fact.DaysToVote = FullDays.Between(row.ScoredAt, row.VotedAt);
        fact.DaysToConfirmation = FullDays.Between(row.VotedAt, row.ConfirmedAt);
    }

    private static DegreeRung? HighestDegree(IEnumerable<Db.Entities.Applications.DegreeRecord> degrees, DateOnly cutoff) => degrees
        .Where(degree => degree.AwardedOn <= cutoff && degree.Recognised != false)
        .Select(degree => (DegreeRung?)(degree.TreatedAs ?? degree.Rung))
        .MaxBy(rung => DegreeRungs.Height(rung!.Value));
}
