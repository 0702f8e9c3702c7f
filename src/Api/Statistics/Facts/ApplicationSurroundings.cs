using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Recommendations;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>What other tables hold about a batch of applications, by one query each.</summary>
internal sealed class ApplicationSurroundings
{
    private Dictionary<int, EligibilityEvaluation> evaluations = [];
    private Dictionary<int, int> ballots = [];
    private Dictionary<int, int> recommendations = [];
    private Dictionary<int, (int All, int Upheld)> objections = [];
    private ILookup<int, RoundItem> votes = Array.Empty<RoundItem>().ToLookup(item => item.ApplicationId);

    private ApplicationSurroundings()
    {
    }

    /// <param name="db">The database.</param>
    /// <param name="cycleId">The cycle.</param>
    /// <param name="snapshotId">Whose recommendations are counted: they are judged already.</param>
    /// <param name="first">The batch's least application id.</param>
    /// <param name="last">Its greatest.</param>
    /// <param name="ct">Cancels the queries.</param>
    public static async Task<ApplicationSurroundings> ReadAsync(
        ScoringContext db, int cycleId, int snapshotId, int first, int last, CancellationToken ct)
    {
        var applications = db.Applications.Where(application => application.CycleId == cycleId && application.Id >= first && application.Id <= last);
        return new ApplicationSurroundings
        {
            evaluations = await db.EligibilityEvaluations.AsNoTracking()
                .Where(evaluation => evaluation.IsCurrent && applications.Any(application => application.Id == evaluation.ApplicationId))
                .Select(evaluation => new EligibilityEvaluation
                {
                    ApplicationId = evaluation.ApplicationId,
                    InputHash = "",
                    Result = evaluation.Result,
                    Broken = evaluation.Broken,
                    Condition = evaluation.Condition,
                })
                .ToDictionaryAsync(evaluation => evaluation.ApplicationId, ct),
            ballots = await db.Ballots
                .Where(ballot => ballot.State == BallotState.Submitted && ballot.Assignment.Declaration == ConflictDeclaration.None)
                .Where(ballot => applications.Any(application => application.Id == ballot.Assignment.ApplicationId))
                .GroupBy(ballot => ballot.Assignment.ApplicationId)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, ct),
            recommendations = await db.RecommendationFacts
                .Where(fact => fact.SnapshotId == snapshotId && fact.Standing == RecommendationStanding.Counted)
                .Where(fact => fact.ApplicationId >= first && fact.ApplicationId <= last)
                .GroupBy(fact => fact.ApplicationId)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, ct),
            objections = await db.Objections
                .Where(objection => applications.Any(application => application.Id == objection.ApplicationId))
                .GroupBy(objection => objection.ApplicationId)
                .Select(group => new { group.Key, All = group.Count(), Upheld = group.Count(objection => objection.State == ObjectionState.Upheld) })
                .ToDictionaryAsync(group => group.Key, group => (group.All, group.Upheld), ct),
            votes = (await db.RoundItems.AsNoTracking()
                .Include(item => item.Round)
                .Where(item => item.Round.State == RoundState.Announced && item.Result != RoundItemResult.NoQuorum)
                .Where(item => applications.Any(application => application.Id == item.ApplicationId))
                .ToListAsync(ct)).ToLookup(item => item.ApplicationId),
        };
    }

    public EligibilityEvaluation? Evaluation(int application) => evaluations.GetValueOrDefault(application);

    public int Ballots(int application) => ballots.GetValueOrDefault(application);

    /// <summary>Those that count by the standard.</summary>
    public int Recommendations(int application) => recommendations.GetValueOrDefault(application);

    public (int All, int Upheld) Objections(int application) => objections.GetValueOrDefault(application);

    /// <summary>Announced votes that had a quorum.</summary>
    public IReadOnlyList<RoundItem> Votes(int application) => [.. votes[application]];
}
