using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>Draws on record. Experts' names are not published, so that those who check see them alone.</summary>
[QueryType]
public static partial class DrawQueries
{
    [GraphQLDescription("The draws of a year, or of all.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    [UsePaging]
    public static IQueryable<ExpertDraw> GetExpertDraws(int? year, ScoringContext db) =>
        db.ExpertDraws.AsNoTracking().Where(draw => year == null || draw.Cycle.Year == year).OrderBy(draw => draw.Id);

    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    [NodeResolver]
    public static Task<ExpertDraw?> GetExpertDrawAsync(int id, DrawByIdDataLoader draws, CancellationToken ct) =>
        draws.LoadAsync(id, ct);

    [GraphQLDescription("Repeats a draw from its record and says what does not agree.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    public static async Task<DrawVerificationResult> GetVerifyDrawAsync(
        [ID<ExpertDraw>] int id, ScoringContext db, DrawService service, Caller caller, CancellationToken ct) =>
        DrawVerificationResult.Of(await service.VerifyAsync(db, id, caller, ct));
}
