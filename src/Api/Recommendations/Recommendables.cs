using System.Linq.Expressions;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>Finds the applications that an expert may sign for today: what <see cref="RecommendationService.SignAsync"/> would not refuse.</summary>
public sealed class Recommendables(StandardCatalog standards, TimeProvider time)
{
    /// <summary>The states in which eligibility is not decided: what it is decided on may change.</summary>
    internal static readonly IReadOnlyList<ApplicationState> Undecided =
    [
        ApplicationState.Draft, ApplicationState.Submitted, ApplicationState.EmployerConfirmed, ApplicationState.Accepted, ApplicationState.Returned,
    ];

    /// <param name="db">Where they are.</param>
    /// <param name="expertId">Who would sign.</param>
    /// <param name="number">A number that the expert was told: finds drafts too. Null lists what is handed in.</param>
    /// <param name="ct">Ends the search.</param>
    public async Task<IQueryable<Recommendable>> FindAsync(ScoringContext db, int expertId, string? number, CancellationToken ct)
    {
        var expert = await db.Experts.AsNoTracking().SingleAsync(found => found.Id == expertId, ct);
        var today = time.Today();
        var cycles = await db.ReviewCycles.AsNoTracking()
            .Include(cycle => cycle.Standard)
            .Where(cycle => cycle.SubmissionDeadline >= today && cycle.State != CycleState.Closed)
            .ToListAsync(ct);
        return Open(db, expert, number)
            .Where(AnyOf([.. cycles.SelectMany(cycle => Levels(cycle, expert, today).Select(level => (cycle.Id, level)))]))
            .OrderBy(application => application.Id)
            .Select(application => new Recommendable
            {
                ApplicationId = application.Id,
                Number = application.Number,
                TargetLevel = application.TargetLevel,
                Specialty = application.Specialty,
                ApplicantName = application.Applicant.Name,
                EmployerName = application.Applicant.Employer == null ? null : application.Applicant.Employer.Name,
                Year = application.Cycle.Year,
                Deadline = application.Cycle.SubmissionDeadline,
            });
    }

    /// <summary>Undecided exceptional applications of the expert's field, neither the expert's own, nor to be reviewed or signed for already.</summary>
    private static IQueryable<Application> Open(ScoringContext db, Expert expert, string? number) => db.Applications.AsNoTracking()
        .Where(application => application.Track == Track.Exceptional && application.ErasedAt == null)
        .Where(application => number == null ? application.State != ApplicationState.Draft : application.Number == number)
        .Where(application => Undecided.Contains(application.State))
        .Where(application => db.ExpertSpecialties.Any(one => one.ExpertId == expert.Id && one.Specialty == application.Specialty))
        .Where(application => !application.Assignments.Any(one => one.ExpertId == expert.Id))
        .Where(application => !application.Recommendations.Any(one => one.ExpertId == expert.Id && one.WithdrawnOn == null))
        .Where(application => !db.Accounts.Any(account => account.ExpertId == expert.Id && account.ApplicantId == application.ApplicantId)
            && (expert.IdNumberHash == null || application.Applicant.IdNumberHash != expert.IdNumberHash));

    /// <summary>The levels of a cycle at which the expert's signature would count by the standard's rule.</summary>
    private IEnumerable<TitleLevel> Levels(ReviewCycle cycle, Expert expert, DateOnly today)
    {
        var rules = standards.Of(cycle.Standard);
        var fact = new RecommendationFact
        {
            RecommenderId = expert.Code,
            TitleHeld = expert.TitleLevel,
            NationalTalent = expert.NationalTalent,
            InField = true,
            SignedOn = today,
        };
        return Enum.GetValues<TitleLevel>().Where(level => rules.RecommendationRule(level) is { } rule
            && RecommendationCheck.Judge(rule, fact, cycle.SubmissionDeadline) == RecommendationStanding.Counted);
    }

    private static Expression<Func<Application, bool>> AnyOf(IReadOnlyList<(int Cycle, TitleLevel Level)> pairs)
    {
        var application = Expression.Parameter(typeof(Application), "application");
        var any = pairs
            .Select(pair => Expression.AndAlso(Is(nameof(Application.CycleId), pair.Cycle), Is(nameof(Application.TargetLevel), pair.Level)))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return Expression.Lambda<Func<Application, bool>>(any, application);

        BinaryExpression Is<TValue>(string property, TValue value) =>
            Expression.Equal(Expression.Property(application, property), Expression.Constant(value));
    }
}
