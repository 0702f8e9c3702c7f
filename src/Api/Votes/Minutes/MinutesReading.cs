using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>Loads what a round's minutes say.</summary>
internal static class MinutesReading
{
    /// <exception cref="RoundStateException">The round is not announced: before that there is nothing to report.</exception>
    public static async Task<RoundMinutes> ReadAsync(ScoringContext db, int roundId, CancellationToken ct)
    {
        var round = await db.VotingRounds.AsNoTracking()
            .Include(round => round.Cycle)
            .Include(round => round.KeyHolders).ThenInclude(holder => holder.KeyHolder)
            .Where(round => round.Id == roundId)
            .FindOrRefuseAsync("round", ct);
        if (round.State != RoundState.Announced)
        {
            throw new RoundStateException(Codes.Of(RoundState.Announced), Codes.Of(round.State));
        }

        var parameters = CycleParametersJson.Read(round.Cycle);
        var members = await MembersAsync(db, round, ct);
        var recusals = await db.RoundRecusals.AsNoTracking().Where(recusal => recusal.RoundId == roundId).ToListAsync(ct);
        var present = members.Where(member => member.Present).Select(member => member.ExpertId).ToHashSet();
        var rule = new RoundRule(
            round.Members,
            round.Present,
            parameters,
            recusals.Where(recusal => present.Contains(recusal.ExpertId)).CountBy(recusal => recusal.ApplicationId).ToDictionary());
        var names = members.ToDictionary(member => member.ExpertId, member => member.Name);
        var items = await ItemsAsync(db, roundId, recusals.ToLookup(recusal => recusal.ApplicationId, recusal => names[recusal.ExpertId]), ct);
        return new RoundMinutes(
            round,
            parameters,
            Quorum.Check(parameters.Quorum, round.Members, round.Present),
            members,
            items,
            rule,
            CloseCertificate.Read(round.CloseCertificate)?.SetRoot ?? "");
    }

    private static async Task<List<MinutesMember>> MembersAsync(ScoringContext db, VotingRound round, CancellationToken ct) =>
        await db.RollEntries
            .Where(entry => entry.RoundId == round.Id)
            .OrderBy(entry => entry.Expert.Code)
            .Select(entry => new MinutesMember(
                entry.ExpertId,
                entry.Expert.Code,
                entry.Expert.Name,
                db.CommitteeMembers.Where(seat => seat.CycleId == round.CycleId && seat.ExpertId == entry.ExpertId)
                    .Select(seat => (CommitteeRole?)seat.Role).FirstOrDefault(),
                entry.CheckedIn))
            .ToListAsync(ct);

    private static async Task<List<MinutesItem>> ItemsAsync(ScoringContext db, int roundId, ILookup<int, string> recused, CancellationToken ct)
    {
        var rows = await db.RoundItems.AsNoTracking()
            .Where(item => item.RoundId == roundId)
            .OrderBy(item => item.Application.Number)
            .Select(item => new
            {
                Item = item,
                item.Application.Number,
                item.Application.Applicant.Name,
                Employer = item.Application.Applicant.Employer == null ? null : item.Application.Applicant.Employer.Name,
                item.Application.TargetLevel,
                item.Application.Specialty,
                item.Application.Score,
                Ballots = item.Application.Assignments.Count(assignment =>
                    db.Ballots.Any(ballot => ballot.AssignmentId == assignment.Id && ballot.State == BallotState.Submitted)),
            })
            .ToListAsync(ct);
        return [.. rows.Select(row => new MinutesItem(
            row.Item, row.Number, row.Name, row.Employer, row.TargetLevel, row.Specialty, row.Score, row.Ballots,
            [.. recused[row.Item.ApplicationId].Order(StringComparer.Ordinal)]))];
    }
}
