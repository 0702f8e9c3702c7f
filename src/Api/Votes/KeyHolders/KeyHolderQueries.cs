using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

[QueryType]
public static partial class KeyHolderQueries
{
    [GraphQLDescription("Those who hold the keys to the urns, by seat; those who did are named by their rounds.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor, Roles.KeyHolder])]
    public static async Task<IReadOnlyList<KeyHolder>> GetKeyHoldersAsync(ScoringContext db, CancellationToken ct) =>
        [.. (await db.KeyHolders.AsNoTracking().Where(holder => holder.RetiredAt == null).ToListAsync(ct)).OrderBy(holder => holder.Seat)];

    [GraphQLDescription("The caller's own sealed shares of a round's key; null for who holds none.")]
    [Authorize(Roles = [Roles.KeyHolder])]
    public static Task<MyKeyShare?> GetMyKeyShareAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, Caller caller, CancellationToken ct) =>
        db.RoundKeyHolders
            .Where(holder => holder.RoundId == roundId && holder.KeyHolder.SubjectId == caller.Subject)
            .Select(holder => new MyKeyShare(
                holder.Seat, Convert.ToBase64String(holder.SealedShares), holder.KeyHolder.Fingerprint, holder.SubmittedAt != null))
            .SingleOrDefaultAsync(ct);
}
