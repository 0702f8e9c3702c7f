using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Draws;

[MutationType]
public static partial class DrawMutations
{
    [GraphQLDescription(
        "Draws experts from the pool at random, recused ones taken out beforehand, and puts the draw on record for good. The "
        + "seed is given, such as a public number nobody could choose, or drawn by the platform.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "draw")]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    [Error<ReasonMissingException>]
    [Error<DrawInvalidException>]
    public static Task<ExpertDraw> DrawExpertsAsync(
        [ID<ReviewCycle>] int cycleId,
        string purpose,
        TitleLevel level,
        IReadOnlyList<QuotaInput> quotas,
        int? perEmployer,
        int? mostRecusals,
        DateOnly from,
        DateOnly until,
        string? seed,
        ScoringContext db,
        DrawService service,
        Caller caller,
        CancellationToken ct)
    {
        var conditions = new DrawConditions
        {
            Level = level,
            Quotas = [.. quotas.Select(quota => new SpecialtyQuota(quota.Specialty, quota.Count))],
            PerEmployer = perEmployer,
            MostRecusals = mostRecusals ?? 0,
            Days = new DayRange(from, until),
        };
        return service.DrawAsync(db, new DrawRequest(cycleId, purpose, conditions, seed), caller, ct);
    }
}
