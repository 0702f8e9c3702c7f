using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

[QueryType]
public static partial class BallotQueries
{
    [GraphQLDescription("The ballots that the caller may see, of one application or of all.")]
    [Authorize(Roles = [Roles.Officer, Roles.Expert])]
    [UsePaging]
    [UseFiltering<BallotFilterInputType>]
    [UseSorting<BallotSortInputType>]
    public static IQueryable<Ballot> GetBallots(string? applicationNumber, int? year, ScoringContext db, Caller caller) =>
        db.Ballots.VisibleTo(caller).AsNoTracking()
            .Where(ballot => applicationNumber == null || ballot.Assignment.Application.Number == applicationNumber)
            .Where(ballot => year == null || ballot.Assignment.Application.Cycle.Year == year)
            .OrderBy(ballot => ballot.Id);

    [Authorize(Roles = [Roles.Officer, Roles.Expert])]
    [NodeResolver]
    public static Task<Ballot?> GetBallotAsync(int id, BallotByIdDataLoader ballots, CancellationToken ct) =>
        ballots.LoadAsync(id, ct);
}
